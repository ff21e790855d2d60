import { useState } from 'preact/hooks';
import { CheckSum } from '../claims/CheckSum.tsx';
import { EvidenceList } from '../claims/EvidenceList.tsx';
import { Reasons } from '../claims/Reasons.tsx';
import { ClaimNotes } from '../notes/ClaimNotes.tsx';
import { useWords } from '../ui/words.ts';
import type { PanelRowProps } from './PanelRow.tsx';

/** What an open claim shows: arithmetic, evidence, why, and its notes. */
export function PanelDetail({ claim, annotations, place, notes, onCite }: PanelRowProps) {
  const words = useWords();
  const { left, keep } = place;
  const id = claim.claim.id;
  const [isWriting, setWriting] = useState(left?.claimId === id);
  const write = () => {
    keep({ claimId: id, start: 0, end: 0 });
    setWriting(true);
  };
  const hasOwn = claim.notes.some(({ own }) => own);
  return (
    <div class="panel-detail">
      {claim.checks
        .filter((check) => !check.holds)
        .map((check) => (
          <CheckSum key={check.kind} check={check} claims={annotations.claims} />
        ))}
      <EvidenceList claim={claim} />
      <Reasons claim={claim} />
      <div class="panel-acts">
        {!isWriting && (
          <button type="button" class="button" onClick={write}>
            {words(hasOwn ? 'note.edit' : 'note.write')}
          </button>
        )}
        <button type="button" class="button" onClick={onCite}>
          {words('cite')}
        </button>
      </div>
      {isWriting && (
        <ClaimNotes
          claim={claim}
          report={annotations.report}
          notes={notes}
          caret={left?.claimId === id ? left : { start: 0, end: 0 }}
          onCaret={(caret) => keep({ claimId: id, ...caret })}
        />
      )}
    </div>
  );
}
