import { browser } from 'wxt/browser';
import { Library } from '../../components/library/Library.tsx';
import { mount } from '../../components/ui/mount.tsx';
import { createServices } from '../../lib/services/browser-services.ts';

const services = createServices();
const { language } = await services.settings.get();

/** Keys are the browser's to give; it has a page for that, under its own name. */
function onBrowserKeys(): void {
  const address = import.meta.env.FIREFOX ? 'about:addons' : 'chrome://extensions/shortcuts';
  void browser.tabs.create({ url: address });
}

mount(<Library {...services} onBrowserKeys={onBrowserKeys} />, language);
