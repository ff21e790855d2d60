import { CheckSum } from '../claims/CheckSum.tsx';
import { Evidence } from '../claims/Evidence.tsx';
import { evidenceOf } from '../claims/evidence-of.ts';
import { leadIndex } from '../claims/lead.ts';
import { Printed } from '../claims/Printed.tsx';
import { claimParts } from '../claims/printed-parts.ts';
import { Reasons } from '../claims/Reasons.tsx';
import { changeSentence, statusSentence } from '../claims/sentences.ts';
import { HandLine } from '../hand/HandLine.tsx';
import { NoteView } from '../notes/NoteView.tsx';
import { pointsOf } from '../timeline/points.ts';
import { SourceTimeline } from '../timeline/SourceTimeline.tsx';
import { useLocale, useWords } from '../ui/words.ts';
import type { OpenClaim } from './Card.tsx';
import { CardFigure } from './CardFigure.tsx';
import type { CardSize } from './card-size.ts';

const TIMELINE_FROM = 3;

/** Figure, status, why, evidence, timeline, notes: the part that scrolls. */
export function CardBody({ claim, report, parts, why, size }: OpenClaim & { why: boolean; size: CardSize }) {
  const words = useWords();
  const locale = useLocale();
  const points = pointsOf(claim, report);
  const change = changeSentence(claim, report, locale);
  const failed = claim.checks.find((check) => !check.holds);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="card-body" tabIndex={0} aria-label={words('claims.evidence')}>
      {claim.claim.quantities.length > 0 ? (
        <CardFigure claim={claim} />
      ) : (
        <Printed parts={claimParts(claim.claim)} quoted />
      )}
      <HandLine claim={claim.claim} quantity={leadIndex(claim)} brief />
      <p class="card-say">{statusSentence(claim, report, locale) ?? words('card.nothing')}</p>
      {change && <p class="card-say">{change}</p>}
      {claim.watched && <p class="meta">{words(`card.watched-${claim.watched}`)}</p>}
      {why && <Reasons claim={claim} title />}
      {failed && <CheckSum check={failed} claims={[claim, ...parts]} />}
      {size === 'L' && points.length >= TIMELINE_FROM && <SourceTimeline points={points} rows={3} />}
      {evidenceOf(claim).map((finding) => (
        <Evidence
          key={`${finding.prior.claimId} ${finding.prior.quantity}`}
          finding={finding}
          links={false}
        />
      ))}
      {claim.notes.map((shown) => (
        <NoteView key={shown.note.id} shown={shown} />
      ))}
    </section>
  );
}
