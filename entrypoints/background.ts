import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { citation } from '../components/cite/citation.ts';
import type { Copied } from '../components/cite/copied.ts';
import type { Words } from '../components/ui/words.ts';
import { readerLocale } from '../lib/i18n/reader-locale.ts';
import { render } from '../lib/i18n/render.ts';
import type { Ledger } from '../lib/ledger/ledger.ts';
import { askTab } from '../lib/messaging/client.ts';
import { serve } from '../lib/messaging/server.ts';
import { copyThroughTab } from '../lib/platform/clipboard.ts';
import { onTabs } from '../lib/platform/events.ts';
import { closeLocalStoreToPages, localStore } from '../lib/platform/local-store.ts';
import { openPanel } from '../lib/platform/panel.ts';
import { sitesIn } from '../lib/platform/sites.ts';
import { forgetTab, keep, recall, tabsWith } from '../lib/platform/tab-memory.ts';
import { hasPageSide, inject } from '../lib/platform/tabs.ts';
import { showInToolbar } from '../lib/platform/toolbar.ts';
import { createAnswers } from '../lib/services/answer-page.ts';
import { addSites, followSites } from '../lib/services/automatic-sites.ts';
import { browserHands, browserPage } from '../lib/services/browser-page.ts';
import {
  annotateForBackground,
  browserLedger,
  browserNotes,
  browserSites,
  isWriterAlive,
  makeHomesWhole,
  now,
} from '../lib/services/browser-services.ts';
import { onFacts } from '../lib/services/create-fact-service.ts';
import { pickWords } from '../lib/services/create-hand-service.ts';
import { annotationsOfTab } from '../lib/services/create-page-service.ts';
import { welcomeOnce } from '../lib/services/first-run.ts';
import type { PageState } from '../lib/services/page-service.ts';
import { refreshToolbar } from '../lib/services/refresh-toolbar.ts';
import { onSettings, readSettings } from '../lib/services/settings-store.ts';
import { adoptUnsaved, repairNotes } from '../lib/services/start-notes.ts';

const MENU = 'read-this-page';
const MENU_ADD = 'add-as-claim';

/** Registers every listener at once, as a worker must; each start may be a restart. */
export default defineBackground(() => {
  const ledger = browserLedger();
  const parts = { ledger, platform: browserPage, settings: localStore, now };
  serve(createAnswers({ ...parts, annotate: annotateForBackground, showInToolbar, openPanel }));
  onFacts(localStore, () => {
    const tabs = () => tabsWith<PageState>('page');
    void refreshToolbar({ ledger, platform: browserPage, tabs, showInToolbar }).catch(() => undefined);
  });
  onSettings(localStore, () => void nameMenus().catch(() => undefined));
  onTabs((tabId, isClosed) => void forgetWhenGone(tabId, isClosed));
  browser.commands.onCommand.addListener((command, tab) => onCommand(ledger, command, tab));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === MENU) void inject(tab.id);
    if (menuItemId === MENU_ADD) void addAsClaim(tab, tab.id, selectionText);
  });
  browser.permissions.onAdded.addListener(({ origins }) => void addSites(browserSites, sitesIn(origins)));
  browser.permissions.onRemoved.addListener(() => void followSites(browserSites));
  browser.runtime.onStartup.addListener(() => {
    void nameMenus().catch(() => undefined);
    void followSites(browserSites);
    void putNotesRight(ledger, 'whole');
  });
  browser.runtime.onInstalled.addListener(({ reason }) => void install(reason));
  void closeLocalStoreToPages();
  void putNotesRight(ledger);
});

/**
 * At every start: an earlier one may have ended between any two steps. The browser's own looks at each event, and
 * nothing is written behind what the last one may have torn off.
 */
async function putNotesRight(ledger: Ledger, how: 'ids' | 'whole' = 'ids'): Promise<void> {
  const notes = browserNotes(ledger);
  try {
    await makeHomesWhole();
    await repairNotes(notes, how);
    await adoptUnsaved(notes, isWriterAlive);
  } catch {
    // A ledger that can't be opened is said wherever it is used; the next start tries again.
  }
}

async function forgetWhenGone(tabId: number, isClosed: boolean): Promise<void> {
  if (!(await recall('page', tabId))) return;
  if (!isClosed && (await hasPageSide(tabId))) return;
  await forgetTab(tabId);
  await showInToolbar(tabId, 'idle');
}

function onCommand(ledger: Ledger, command: string, tab?: Browser.tabs.Tab): void {
  if (tab?.id === undefined) return;
  const { id, windowId } = tab;
  if (command === 'open-panel') void openPanel({ id, windowId });
  if (command === 'next-claim') void nextClaim(id);
  if (command === 'copy-citation') void copyCitation(ledger, id);
}

/** Opens the panel in the turn of the click; a page that nobody read yet is read for it. */
async function addAsClaim(tab: Browser.tabs.Tab, tabId: number, selected?: string): Promise<void> {
  // Where the browser opens none, the words wait for the reader to open it.
  openPanel({ id: tabId, windowId: tab.windowId }).catch(() => undefined);
  await pickWords(browserHands, tabId, selected);
  if (!(await recall('page', tabId))) await inject(tabId);
}

/** Of the claim whose card is open, which says what became of it; where none is, the popup lists what may be cited. */
async function copyCitation(ledger: Ledger, tabId: number): Promise<void> {
  const annotations = await annotationsOfTab({ ledger, platform: browserPage }, tabId);
  const open = await recall<string>('open', tabId);
  const claim = annotations?.claims.find((one) => one.claim.id === open);
  // Older browsers open a popup only at a click on their button.
  if (!annotations || !claim) return void browser.action.openPopup?.().catch(() => undefined);
  const locale = await spokenLocale();
  const words: Words = (key, values) => render(key, values ?? {}, locale);
  const clip = citation(claim, annotations.report, words, locale);
  const done = await copyThroughTab(tabId, clip).catch(() => false);
  await keep('copied', tabId, { claimId: claim.claim.id, done, at: Date.now() } satisfies Copied);
}

async function spokenLocale(): Promise<string> {
  return readerLocale((await readSettings(localStore)).language, navigator.languages);
}

/** Reads the page first where nobody has. */
async function nextClaim(tabId: number): Promise<void> {
  if (!(await askTab(tabId, 'next', { step: 1 }))?.ok) await inject(tabId);
}

function menuTitles(locale: string) {
  return { [MENU]: render('menu.read', {}, locale), [MENU_ADD]: render('menu.add', {}, locale) };
}

/** The browser keeps the menus for good, and with them the language that they were made in. */
async function nameMenus(): Promise<void> {
  for (const [id, title] of Object.entries(menuTitles(await spokenLocale())))
    await browser.contextMenus.update(id, { title });
}

async function install(reason: string): Promise<void> {
  await browser.contextMenus.removeAll();
  const titles = menuTitles(await spokenLocale());
  browser.contextMenus.create({ id: MENU, title: titles[MENU], contexts: ['page', 'selection'] });
  browser.contextMenus.create({ id: MENU_ADD, title: titles[MENU_ADD], contexts: ['selection'] });
  await followSites(browserSites);
  const url = new URL('welcome.html', browser.runtime.getURL('/')).href;
  if (reason === 'install') await welcomeOnce(localStore, () => browser.tabs.create({ url }));
}
