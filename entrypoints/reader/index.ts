import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annotate } from './annotate.ts';
import { PageSide } from './page-side.ts';

/** Where the one living page side of this document is found when the script is injected again. */
const HOME = Symbol.for('claimlight.page-side');
type Home = { [HOME]?: PageSide };

/**
 * Injected by the extension into the top frame. Injected again, it reads again; after an update of the extension
 * the old one, which can't speak any more, makes room.
 */
export default defineUnlistedScript(() => {
  const home = globalThis as Home;
  const living = home[HOME];
  if (living?.alive) return living.readAgain();
  living?.stop();
  if (window.top !== window || !browser.runtime?.id) return;
  if (!(document.documentElement instanceof HTMLElement)) {
    const reading = { kind: 'not-article', url: location.href, title: '', reason: 'other-kind' } as const;
    void annotate(reading, () => true);
    return;
  }
  const pageSide = new PageSide(() => delete home[HOME]);
  home[HOME] = pageSide;
  pageSide.readAgain();
});
