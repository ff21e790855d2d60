import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { mount } from '../../components/ui/mount.tsx';
import { openPanel } from '../../lib/platform/panel.ts';
import { activeTab } from '../../lib/platform/tabs.ts';
import { createServices } from '../../lib/services/browser-services.ts';

const services = createServices();
const [{ language }, tab] = await Promise.all([services.settings.get(), activeTab()]);

function open(page: string): void {
  void browser.tabs.create({ url: new URL(page, browser.runtime.getURL('/')).href });
  close();
}

const go = {
  panel: () => {
    if (tab) void openPanel(tab).then(close);
  },
  add: () => {
    if (!tab) return;
    // Both at once: the browser opens a panel only in the turn of the click.
    void Promise.allSettled([openPanel(tab), services.hands.pick(tab.id)]).then(close);
  },
  library: () => open('library.html'),
  settings: () => open('library.html#settings'),
};

mount(<Popup {...services} go={go} />, language);
