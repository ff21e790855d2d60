import { browser } from 'wxt/browser';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import { mount } from '../../components/ui/mount.tsx';
import { createServices } from '../../lib/services/browser-services.ts';

const { page, notes, facts, hands, settings } = createServices();
const { language } = await settings.get();

/** The panel stays while the window shows another tab. */
function watchTab(listener: () => void): () => void {
  browser.tabs.onActivated.addListener(listener);
  return () => browser.tabs.onActivated.removeListener(listener);
}

const go = {
  library: () => void browser.tabs.create({ url: new URL('library.html', browser.runtime.getURL('/')).href }),
};

mount(
  <SidePanel page={page} notes={notes} facts={facts} hands={hands} go={go} watchTab={watchTab} />,
  language,
);
