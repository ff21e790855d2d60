import { browser } from 'wxt/browser';
import { mount } from '../../components/ui/mount.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { localStore } from '../../lib/platform/local-store.ts';
import { readSettings } from '../../lib/services/settings-store.ts';

const { language } = await readSettings(localStore);

function open(page: string): void {
  void browser.tabs.create({ url: new URL(page, browser.runtime.getURL('/')).href });
}

mount(
  <Welcome
    onTry={() => open('try/article.html')}
    onImport={() => open('library.html#transfer')}
    onSites={() => open('library.html#settings')}
  />,
  language,
);
