import { useState } from 'preact/hooks';
import type { AnnotatedClaim, Annotations } from '../../lib/model/annotations.ts';
import { markOf } from '../../lib/model/mark.ts';
import type { Block } from '../../lib/model/report.ts';
import { Card } from '../card/Card.tsx';
import { StatusMark } from '../claims/StatusMark.tsx';
import { printable } from '../ui/printable.ts';
import { useWords } from '../ui/words.ts';
import { claimSegments } from './claim-segments.ts';

/** The bundled article, read. */
export interface TriedArticle {
  annotations: Annotations;
  blocks: Block[];
}

/** The bundled article as it would look in a page: highlights, marks, and the card of the chosen claim. */
export function TryArticle({ annotations, blocks }: TriedArticle) {
  const words = useWords();
  const { claims, report } = annotations;
  const first = claims.findIndex((claim) => claim.checks.some(({ holds }) => !holds));
  const [chosen, setChosen] = useState(Math.max(0, first));
  const claim = claims[chosen];
  const step = (by: 1 | -1) => setChosen((chosen + by + claims.length) % claims.length);
  return (
    <section class="try" aria-label={words('welcome.try')}>
      <article class="try-text">
        <p class="meta">{words('welcome.try.invented')}</p>
        {blocks.map((block, index) => (
          <Paragraph
            key={block.text}
            block={block}
            index={index}
            claims={claims}
            chosen={claim ?? null}
            onChoose={(each) => setChosen(claims.indexOf(each))}
          />
        ))}
      </article>
      {claim && (
        <div class="try-card">
          <Card
            key={claim.claim.id}
            open={{ claim, report, parts: claims }}
            ordinal={chosen + 1}
            total={claims.length}
            size="L"
            onStep={step}
          />
        </div>
      )}
    </section>
  );
}

interface ParagraphProps {
  block: Block;
  index: number;
  claims: readonly AnnotatedClaim[];
  chosen: AnnotatedClaim | null;
  onChoose(claim: AnnotatedClaim): void;
}

function Paragraph({ block, index, claims, chosen, onChoose }: ParagraphProps) {
  const Tag = block.role === 'headline' ? 'h2' : 'p';
  return (
    <Tag class={block.role === 'headline' ? 'try-headline' : 'printed'}>
      {claimSegments(block.text, index, claims).map(({ text, claim }) =>
        claim ? (
          <a
            key={text}
            class="try-claim"
            href={`#${claim.claim.id}`}
            aria-current={claim === chosen || undefined}
            onClick={(event) => {
              event.preventDefault();
              onChoose(claim);
            }}
          >
            <StatusMark mark={markOf(claim)} />
            {printable(text)}
          </a>
        ) : (
          printable(text)
        ),
      )}
    </Tag>
  );
}
