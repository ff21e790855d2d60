import type { AnnotatedClaim, Annotations } from '../../lib/model/annotations.ts';
import { markOf } from '../../lib/model/mark.ts';
import type { Block } from '../../lib/model/report.ts';
import { CheckSum } from '../claims/CheckSum.tsx';
import { EvidenceList } from '../claims/EvidenceList.tsx';
import { FigureLine } from '../claims/FigureLine.tsx';
import { StatusMark } from '../claims/StatusMark.tsx';
import { statusSentence } from '../claims/sentences.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useLocale, useWords } from '../ui/words.ts';
import { claimSegments } from '../welcome/claim-segments.ts';

interface Props {
  block: Block;
  index: number;
  annotations: Annotations;
}

/** One paragraph, and beside it, or below it where there is no room, what is known of its claims. */
export function DraftParagraph({ block, index, annotations }: Props) {
  const words = useWords();
  const claims = annotations.claims.filter(({ claim }) => claim.span.block === index);
  const told = claims.filter((claim) => markOf(claim) !== 'unmatched' || claim.findings.length > 0);
  const Tag = block.role === 'headline' ? 'h2' : 'p';
  return (
    <section class="draft-row">
      <Tag class={block.role === 'headline' ? 'draft-headline' : 'printed draft-text'}>
        {claimSegments(block.text, index, claims).map(({ text, claim }, at) =>
          claim ? (
            <span key={at} class="draft-claim">
              <Foreign text={text} />
            </span>
          ) : (
            <Foreign key={at} text={text} />
          ),
        )}
      </Tag>
      {told.length > 0 && (
        <ul class="draft-findings" aria-label={words('draft.found')}>
          {told.map((claim) => (
            <Told key={claim.claim.id} claim={claim} annotations={annotations} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Told({ claim, annotations }: { claim: AnnotatedClaim; annotations: Annotations }) {
  const locale = useLocale();
  const sentence = statusSentence(claim, annotations.report, locale);
  return (
    <li class="draft-finding" tabIndex={-1}>
      <StatusMark mark={markOf(claim)} />
      <div>
        <p>
          <FigureLine claim={claim} />
        </p>
        {sentence && <p>{sentence}</p>}
        {claim.checks
          .filter(({ holds }) => !holds)
          .map((check) => (
            <CheckSum key={check.kind} check={check} claims={annotations.claims} />
          ))}
        <EvidenceList claim={claim} isDraft />
      </div>
    </li>
  );
}
