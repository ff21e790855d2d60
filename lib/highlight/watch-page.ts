import { textOf } from '../article/dom.ts';

/** What a page's life asks of us. */
export interface PageEvents {
  /** Text near the article came, went or changed, or the address did. */
  changed(): void;
  /** Boxes may have moved. */
  moved(): void;
  /** The page is shown again from the back/forward cache. */
  shownAgain(): void;
}

/** Follows the page until the signal. `scope`: what holds the article now; null where none was found. */
export function watchPage(scope: () => Element | null, events: PageEvents, signal: AbortSignal): void {
  let address = location.href;
  const addressChanged = () => {
    if (location.href.replace(/#.*/, '') === address.replace(/#.*/, '')) return false;
    address = location.href;
    return true;
  };
  const observer = new MutationObserver((records) => {
    if (addressChanged() || touchesText(records, scope())) events.changed();
    else events.moved();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  const resize = new ResizeObserver(() => events.moved());
  if (document.body) resize.observe(document.body);
  const navigated = () => addressChanged() && events.changed();
  const options = { signal, passive: true };
  addEventListener('popstate', navigated, options);
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener(
    'navigatesuccess',
    navigated,
    options,
  );
  addEventListener('pageshow', (event) => event.persisted && events.shownAgain(), options);
  addEventListener('resize', () => events.moved(), options);
  document.addEventListener('scroll', ({ target }) => target !== document && events.moved(), {
    ...options,
    capture: true,
  });
  document.fonts?.ready.then(() => signal.aborted || events.moved());
  signal.addEventListener('abort', () => {
    observer.disconnect();
    resize.disconnect();
  });
}

/** Without an article any new text may make one; with one, only changes inside what holds it count. */
function touchesText(records: readonly MutationRecord[], scope: Element | null): boolean {
  if (scope && !scope.isConnected) return true;
  return records.some(({ target, type, addedNodes, removedNodes }) => {
    if (scope && !scope.contains(target)) return false;
    return type === 'characterData' || [...addedNodes, ...removedNodes].some(hasText);
  });
}

function hasText(node: Node): boolean {
  if (node instanceof Element && /^(script|style|iframe|noscript|template|link)$/i.test(node.tagName))
    return false;
  return textOf(node).trim() !== '';
}
