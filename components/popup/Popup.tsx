import type { FactService } from '../../lib/services/fact-service.ts';
import type { HandService } from '../../lib/services/hand-service.ts';
import type { NoteService } from '../../lib/services/note-service.ts';
import type { PageService } from '../../lib/services/page-service.ts';
import type { SettingsService } from '../../lib/services/settings-service.ts';
import { Notice } from '../page/Notice.tsx';
import { useTab } from '../page/use-tab.ts';
import { NameMark } from '../ui/NameMark.tsx';
import { useWords } from '../ui/words.ts';
import { PopupPage } from './PopupPage.tsx';
import '../ui/base.css';
import '../ui/controls.css';
import '../page/page.css';
import '../claims/claims.css';
import './popup.css';

/** Where the popup's links lead. */
export interface PopupGo {
  panel(): void;
  /** To the panel, with the page's selected words to make a claim of. */
  add(): void;
  library(): void;
  settings(): void;
}

export interface PopupProps {
  page: PageService;
  notes: NoteService;
  facts: FactService;
  hands: HandService;
  settings: SettingsService;
  go: PopupGo;
}

/** The toolbar's popup: reads the page, lists its claims by importance, takes notes. */
export function Popup(props: PopupProps) {
  const words = useWords();
  const tabId = useTab(props.page);
  if (tabId === undefined) return null;
  if (tabId !== null) return <PopupPage key={tabId} tabId={tabId} {...props} />;
  return (
    <div class="popup">
      <header class="page-head">
        <NameMark />
        <h1 class="unseen">{words('name')}</h1>
      </header>
      <main>
        <Notice title={words('popup.no-tab')} text={words('popup.no-tab.text')} />
      </main>
    </div>
  );
}
