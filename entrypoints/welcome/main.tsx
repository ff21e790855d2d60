import { browser } from 'wxt/browser';
import { mount } from '../../components/ui/mount.tsx';
import type { TriedArticle } from '../../components/welcome/TryArticle.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { readArticle } from '../../lib/article/read-article.ts';
import { openLedger } from '../../lib/ledger/idb/open-ledger.ts';
import { createMemoryLedger } from '../../lib/ledger/memory.ts';
import { annotateHere } from '../../lib/platform/annotator.ts';
import { localStore } from '../../lib/platform/local-store.ts';
import { dropEverywhere, requestEverywhere } from '../../lib/platform/sites.ts';
import { knownTabs } from '../../lib/platform/tabs.ts';
import { readInert } from '../../lib/platform/trusted.ts';
import { browserPage } from '../../lib/services/browser-page.ts';
import { now } from '../../lib/services/browser-services.ts';
import { createPageService } from '../../lib/services/create-page-service.ts';
import { createTabsService } from '../../lib/services/create-tabs-service.ts';
import { annotationsOf } from '../../lib/services/findings.ts';
import { readSettings } from '../../lib/services/settings-store.ts';

const { language } = await readSettings(localStore);

function open(page: string): void {
  void browser.tabs.create({ url: new URL(page, browser.runtime.getURL('/')).href });
}

/** Where the bundled article would stand if its outlet existed. */
const TRY_ADDRESS = 'https://harbourtimes.example/city/tram-noise';

async function readBundled(): Promise<TriedArticle> {
  const html = await (await fetch('/try/article.html')).text();
  const { reading } = readInert(html, (page) => readArticle(page, TRY_ADDRESS));
  if (reading.kind !== 'article') throw new Error(reading.reason);
  const answer = await annotateHere({ article: reading.article, seenAt: now(), ephemeral: true });
  if (!answer.ok || !answer.entry) throw new Error('the bundled article could not be read');
  const annotations = await annotationsOf(answer.entry, createMemoryLedger());
  return { annotations, blocks: reading.article.blocks };
}

const tabs = createTabsService({
  page: createPageService({ ledger: openLedger(), platform: browserPage, now }),
  platform: { requestEverywhere, dropEverywhere, knownTabs },
});

mount(
  <Welcome
    readBundled={readBundled}
    tabs={tabs}
    onImport={() => open('library.html#transfer')}
    onSites={() => open('library.html#settings')}
  />,
  language,
);
