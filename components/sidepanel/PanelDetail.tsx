import { useRef, useState } from 'preact/hooks';
import type { Finding } from '../../lib/model/finding.ts';
import { CheckSum } from '../claims/CheckSum.tsx';
import { EvidenceList } from '../claims/EvidenceList.tsx';
import { leadIndex } from '../claims/lead.ts';
import { Reasons } from '../claims/Reasons.tsx';
import { SetAside } from '../claims/SetAside.tsx';
import { useFacts } from '../claims/use-facts.ts';
import { WatchButton } from '../claims/WatchButton.tsx';
import { ClaimNotes } from '../notes/ClaimNotes.tsx';
import { ownNote } from '../notes/note-draft.ts';
import { useAuthor } from '../notes/use-author.ts';
import { useWords } from '../ui/words.ts';
import { PanelFigure } from './PanelFigure.tsx';
import type { PanelRowProps } from './PanelRow.tsx';

/** What an open claim shows: arithmetic, evidence, why, and its notes. */
export function PanelDetail(props: PanelRowProps) {
  const { claim, annotations, place, notes, facts, isKept, say, onCite } = props;
  const words = useWords();
  const detail = useRef<HTMLDivElement>(null);
  const acts = useFacts(facts, claim, annotations.report, say);
  // The line acted on goes elsewhere; the focus must not go with it.
  const toHead = () => detail.current?.closest('.claim')?.querySelector<HTMLElement>('.claim-head')?.focus();
  const moving = (act: (finding: Finding) => void) => (finding: Finding) => {
    toHead();
    act(finding);
  };
  const { left, keep } = place;
  const id = claim.claim.id;
  const [isWriting, setWriting] = useState(left?.claimId === id);
  const write = () => {
    keep({ claimId: id, start: 0, end: 0 });
    setWriting(true);
  };
  const author = useAuthor(notes);
  const hasOwn = author !== undefined && ownNote(claim.notes, author) !== null;
  return (
    <div class="panel-detail" ref={detail}>
      <PanelFigure {...props} />
      {claim.checks
        .filter((check) => !check.holds)
        .map((check) => (
          <CheckSum key={check.kind} check={check} claims={annotations.claims} />
        ))}
      <EvidenceList claim={claim} onApart={isKept ? moving(acts.onApart) : undefined} />
      <SetAside findings={claim.setAside ?? []} onJoin={moving(acts.onJoin)} />
      <Reasons claim={claim} />
      <div class="panel-acts">
        {isKept && !isWriting && (
          <button type="button" class="button" onClick={write}>
            {words(hasOwn ? 'note.edit' : 'note.write')}
          </button>
        )}
        <button type="button" class="button" onClick={onCite}>
          {words('cite')}
        </button>
        {isKept && claim.claim.quantities.length > 0 && (
          <button
            type="button"
            class="button plain"
            onClick={() => props.acts.edit({ claimId: id, quantity: leadIndex(claim) })}
          >
            {words('hand.correct')}
          </button>
        )}
        {isKept && claim.claim.quantities.length > 0 && (
          <WatchButton claim={claim} kind="button plain" onWatch={acts.onWatch} />
        )}
      </div>
      {(isWriting || !isKept) && (
        <ClaimNotes
          claim={claim}
          report={annotations.report}
          notes={notes}
          caret={left?.claimId === id ? left : { start: 0, end: 0 }}
          onCaret={(caret) => keep({ claimId: id, ...caret })}
          isKept={isKept}
          onCountNote={acts.onCountNote}
        />
      )}
    </div>
  );
}
