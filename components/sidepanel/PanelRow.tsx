import type { AnnotatedClaim, Annotations } from '../../lib/model/annotations.ts';
import type { FactService } from '../../lib/services/fact-service.ts';
import type { HandService } from '../../lib/services/hand-service.ts';
import type { NoteService } from '../../lib/services/note-service.ts';
import { ClaimRow } from '../claims/ClaimRow.tsx';
import { leadQuantity } from '../claims/lead.ts';
import { Printed } from '../claims/Printed.tsx';
import { rowSide } from '../claims/row-side.ts';
import { sourceName } from '../claims/source-name.ts';
import type { HandActs } from '../hand/use-hands.ts';
import type { useWritingPlace } from '../page/use-writing-place.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useWords } from '../ui/words.ts';
import { PanelDetail } from './PanelDetail.tsx';

export interface PanelRowProps {
  claim: AnnotatedClaim;
  annotations: Annotations;
  open: boolean;
  current: boolean;
  /** Set where the claim's words are gone: what stands there now, perhaps nothing. */
  standsNow: string | undefined;
  place: ReturnType<typeof useWritingPlace>;
  notes: NoteService;
  facts: FactService;
  /** False where nothing of the page may be written down. */
  isKept: boolean;
  hands: HandService;
  acts: HandActs;
  /** Says for a moment what was done. */
  say(sentence: string): void;
  onToggle(): void;
  onCite(): void;
}

/** One claim in its own words; open, with evidence, reasons, notes. */
export function PanelRow(props: PanelRowProps) {
  const words = useWords();
  const { claim, standsNow } = props;
  const who = claim.claim.quantities.length === 0 ? sourceName(claim.claim, leadQuantity(claim)) : null;
  const side = rowSide(claim, words);
  return (
    <ClaimRow
      claim={claim}
      report={props.annotations.report}
      show="words"
      open={props.open}
      current={props.current}
      side={side || (who && <Foreign text={who} />)}
      below={standsNow !== undefined && <StandsNow text={standsNow} />}
      onToggle={props.onToggle}
    >
      <PanelDetail {...props} />
    </ClaimRow>
  );
}

function StandsNow({ text }: { text: string }) {
  const words = useWords();
  if (!text) return <p class="claim-say">{words('claims.nothing-now')}</p>;
  return (
    <p class="claim-say">
      {words('claims.stands-now')} <Printed parts={[{ text, strong: false }]} quoted />
    </p>
  );
}
