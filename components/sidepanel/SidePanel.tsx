import type { FactService } from '../../lib/services/fact-service.ts';
import type { HandService } from '../../lib/services/hand-service.ts';
import type { NoteService } from '../../lib/services/note-service.ts';
import type { PageService } from '../../lib/services/page-service.ts';
import { Notice } from '../page/Notice.tsx';
import { useTab, type WatchTab } from '../page/use-tab.ts';
import { NameMark } from '../ui/NameMark.tsx';
import { useWords } from '../ui/words.ts';
import { PanelPage } from './PanelPage.tsx';
import '../ui/base.css';
import '../ui/controls.css';
import '../page/page.css';
import '../claims/claims.css';
import './sidepanel.css';

export interface SidePanelProps {
  page: PageService;
  notes: NoteService;
  facts: FactService;
  hands: HandService;
  go: { library(): void };
  watchTab?: WatchTab;
}

/** The side panel: the claims of the page beside it, in reading order; it follows the window's tabs. */
export function SidePanel({ watchTab, ...services }: SidePanelProps) {
  const words = useWords();
  const tabId = useTab(services.page, watchTab);
  if (tabId === undefined) return null;
  if (tabId !== null) return <PanelPage key={tabId} tabId={tabId} {...services} />;
  return (
    <div class="panel">
      <header class="page-head">
        <NameMark />
        <h1 class="unseen">{words('name')}</h1>
      </header>
      <main>
        <Notice title={words('panel.empty')} text={words('panel.empty.text')} />
      </main>
    </div>
  );
}
