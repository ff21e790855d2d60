import { useEffect, useId, useRef } from 'preact/hooks';
import type { HandService } from '../../lib/services/hand-service.ts';
import { Printed } from '../claims/Printed.tsx';
import { HandEditor } from '../hand/HandEditor.tsx';
import type { HandActs } from '../hand/use-hands.ts';
import { useWords } from '../ui/words.ts';

interface Props {
  acts: HandActs;
  hands: HandService;
  /** False where nothing of the page may be written down. */
  isKept: boolean;
}

/** The way to a claim by hand, or the one that is being made. */
export function PanelHands({ acts, hands, isKept }: Props) {
  const words = useWords();
  const { draft } = acts;
  const add = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(false);
  useEffect(() => {
    // The editor took the focus with it.
    if (wasWriting.current && !draft) add.current?.focus();
    wasWriting.current = draft !== null;
  }, [draft]);
  if (!isKept) return null;
  return draft ? (
    <div class="hand-new">
      <h2 class="panel-heading">{words('hand.title')}</h2>
      <p>
        <Printed parts={[{ text: draft.target.selector.quote.exact, strong: false }]} quoted />
      </p>
      <HandEditor
        key={`${draft.target.claimId} ${draft.at.start}`}
        hands={hands}
        draft={draft}
        onSaved={acts.saved}
        onCancel={acts.leave}
      />
    </div>
  ) : (
    <p class="hand-add">
      <button ref={add} type="button" class="link bar-link" onClick={acts.pick}>
        {words('hand.add')}
      </button>
    </p>
  );
}

/** What was taken away last, to be taken back as long as the panel shows this page. */
export function HandRemoved({ acts }: { acts: HandActs }) {
  const words = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  const said = useId();
  // What was pressed is gone, perhaps with its whole row.
  useEffect(() => undo.current?.focus(), [acts.removed]);
  if (!acts.removed) return null;
  return (
    <aside class="hand-removed with-act" aria-label={words('hand.removed')}>
      <span id={said}>{words('hand.removed')}</span>
      <button ref={undo} type="button" class="link bar-link" aria-describedby={said} onClick={acts.restore}>
        {words('action.undo')}
      </button>
    </aside>
  );
}
