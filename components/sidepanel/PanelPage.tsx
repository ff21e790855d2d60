import { CountedClaims } from '../page/CountedClaims.tsx';
import { Notice } from '../page/Notice.tsx';
import { PageNotice } from '../page/PageNotice.tsx';
import { noticeOf } from '../page/page-notice.ts';
import { usePage } from '../page/use-page.ts';
import { useWritingPlace } from '../page/use-writing-place.ts';
import { useWords } from '../ui/words.ts';
import { PanelClaims } from './PanelClaims.tsx';
import { PanelHead } from './PanelHead.tsx';
import type { SidePanelProps } from './SidePanel.tsx';
import { useOpenClaim } from './use-open-claim.ts';

/** The panel for one tab. */
export function PanelPage({
  tabId,
  page,
  notes,
  facts,
  hands,
  go,
}: Omit<SidePanelProps, 'watchTab'> & { tabId: number }) {
  const words = useWords();
  const view = usePage(page, tabId, false);
  const place = useWritingPlace(page, tabId);
  const asked = useOpenClaim(page, tabId);
  const { annotations, state } = view;
  return (
    <>
      <CountedClaims claims={annotations?.claims ?? null} />
      {annotations && place.left !== undefined ? (
        <PanelClaims
          annotations={annotations}
          state={state}
          asked={asked}
          place={place}
          notes={notes}
          facts={facts}
          hands={hands}
          page={page}
          tabId={tabId}
          onShow={(id) => void page.scrollTo(tabId, id)}
          onLibrary={go.library}
        />
      ) : (
        <div class="panel">
          <header class="page-head">
            <PanelHead state={state} />
          </header>
          <main>
            <PageNotice view={view} />
            {!view.reading && !view.problem && !noticeOf(state) && (
              <Notice title={words('panel.empty')} text={words('panel.empty.text')}>
                <button type="button" class="button" onClick={view.read}>
                  {words('panel.read')}
                </button>
              </Notice>
            )}
          </main>
        </div>
      )}
    </>
  );
}
