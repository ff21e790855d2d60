import { useState } from 'preact/hooks';
import { type Level, markOf, shownAt } from '../../lib/model/mark.ts';
import { byImportance } from '../claims/by-importance.ts';
import { NoteNotices } from '../notes/NoteNotices.tsx';
import { CountedClaims } from '../page/CountedClaims.tsx';
import { PageNotice } from '../page/PageNotice.tsx';
import { usePage } from '../page/use-page.ts';
import { useWritingPlace } from '../page/use-writing-place.ts';
import type { PopupProps } from './Popup.tsx';
import { PopupAdd } from './PopupAdd.tsx';
import { PopupClaims } from './PopupClaims.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import { PopupHead } from './PopupHead.tsx';

/** The popup for one tab. */
export function PopupPage({
  tabId,
  page,
  notes,
  facts,
  hands,
  settings,
  go,
}: PopupProps & { tabId: number }) {
  const view = usePage(page, tabId, true);
  const place = useWritingPlace(page, tabId);
  const [level, setLevel] = useState<Level>('all');
  const { annotations, state } = view;
  const claims = byImportance(annotations?.claims ?? []);
  const isReady = annotations !== null && place.left !== undefined;
  return (
    <div class="popup">
      <PopupHead state={state} claims={annotations?.claims ?? null} level={level} onLevel={setLevel} />
      <CountedClaims claims={annotations && claims} />
      <NoteNotices notes={notes} />
      <main data-scrolls>
        {isReady ? (
          <PopupClaims
            add={<PopupAdd hands={hands} tabId={tabId} state={state} onAdd={go.add} />}
            claims={claims.filter((claim) => shownAt(level, markOf(claim)))}
            annotations={annotations}
            state={state}
            place={place}
            notes={notes}
            facts={facts}
            onPanel={go.panel}
          />
        ) : (
          <PageNotice view={view} />
        )}
      </main>
      <PopupFoot url={state?.url ?? ''} settings={settings} go={go} onPause={view.stop} />
    </div>
  );
}
