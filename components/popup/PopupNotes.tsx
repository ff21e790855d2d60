import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { ReportHead } from '../../lib/model/report.ts';
import type { FactService } from '../../lib/services/fact-service.ts';
import type { NoteService } from '../../lib/services/note-service.ts';
import { leadIndex } from '../claims/lead.ts';
import { useFacts } from '../claims/use-facts.ts';
import { HandLine } from '../hand/HandLine.tsx';
import { ClaimNotes } from '../notes/ClaimNotes.tsx';
import type { useWritingPlace } from '../page/use-writing-place.ts';

interface Props {
  claim: AnnotatedClaim;
  report: ReportHead;
  notes: NoteService;
  facts: FactService;
  place: ReturnType<typeof useWritingPlace>;
  /** False where nothing of the page may be written down. */
  isKept: boolean;
  say(sentence: string): void;
}

/** The notes of the open claim. */
export function PopupNotes({ claim, report, notes, facts, place, isKept, say }: Props) {
  const { onCountNote } = useFacts(facts, claim, report, say);
  const { left, keep } = place;
  const id = claim.claim.id;
  return (
    <>
      <HandLine claim={claim.claim} quantity={leadIndex(claim)} brief />
      <ClaimNotes
        claim={claim}
        report={report}
        notes={notes}
        caret={left?.claimId === id ? left : undefined}
        onCaret={(caret) => keep({ claimId: id, ...caret })}
        isKept={isKept}
        onCountNote={onCountNote}
      />
    </>
  );
}
