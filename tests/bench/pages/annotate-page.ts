import type { Page } from 'playwright-core';
import type { Session } from '../../browser/launch.ts';
import { beginObserving, noteRestless, serialised, shiftSoFar } from './observe.ts';
import { type ReadBack, readBack } from './read-back.ts';

export interface Prediction extends ReadBack {
  name: string;
  domBefore?: string;
  domAfter?: string;
  layoutShift?: number;
  error?: string;
}

const LOAD_MS = 30_000;
/** Some pages show their text only after a while (a cloak that lifts after eight seconds). */
const SHOWN_MS = 12_000;
const READ_MS = 60_000;
const SETTLE_MS = 300;
const STILL_MS = 600;
const STILL_TRIES = 8;
const RESTLESS_TRIES = 3;
const RESTLESS_MS = 4000;

/** Opens the page in a tab, waits until it rests, reads it as the toolbar button would, and reads back what is drawn. */
export async function annotateLikeAReader(
  session: Session,
  address: string,
  name: string,
): Promise<Prediction> {
  const page = await session.context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message, stack }) => stack?.includes('chrome-extension:') && faults.push(message));
  try {
    await page.goto(address, { waitUntil: 'load', timeout: LOAD_MS }).catch(ifLoaded);
    await untilShown(page);
    const before = await untilStill(page);
    await page.evaluate(beginObserving);
    let seen = await observeOnce(session, page, before);
    for (let left = RESTLESS_TRIES; left > 0 && seen.domBefore !== seen.domAfter; left -= 1) {
      await remove(session, page);
      await page.evaluate(noteRestless, RESTLESS_MS);
      seen = await observeOnce(session, page, await untilStill(page));
    }
    const layoutShift = await page.evaluate(shiftSoFar);
    return { name, ...seen, layoutShift, ...(faults[0] ? { error: faults[0] } : {}) };
  } finally {
    await page.close();
  }
}

type Seen = ReadBack & { domBefore: string; domAfter: string };

/**
 * One reading, with the document before and after. A page whose own widgets never rest may change in between; then
 * everything of ours is removed, what the page goes on changing without us is noted, and it is read once more: a
 * change of ours would show everywhere else.
 */
async function observeOnce(session: Session, page: Page, domBefore: string): Promise<Seen> {
  const answer = await inject(session, page);
  await page.waitForTimeout(SETTLE_MS);
  return { ...answer, domBefore, domAfter: await page.evaluate(serialised) };
}

async function remove(session: Session, page: Page): Promise<void> {
  const tabId = await session.tabId(page);
  const worker = await session.worker();
  const message = { claimlight: 'stop', request: {} };
  await worker.evaluate(([id, stop]) => chrome.tabs.sendMessage(id, stop, { frameId: 0 }), [
    tabId,
    message,
  ] as const);
}

/** A picture that never comes is no reason to give the page up. */
function ifLoaded(error: Error): void {
  if (!/Timeout/.test(error.message)) throw error;
}

async function untilShown(page: Page): Promise<void> {
  const shown = () => {
    const quietSince = Math.max(
      0,
      ...performance.getEntriesByType('resource').map((entry) => entry.startTime),
    );
    const options = { visibilityProperty: true, opacityProperty: true };
    return (document.body?.checkVisibility(options) ?? false) && performance.now() - quietSince > 700;
  };
  await page.waitForFunction(shown, undefined, { timeout: SHOWN_MS, polling: 200 }).catch(() => undefined);
  await page.evaluate(untilQuiet);
}

/** A page's own timers go on after loading; the serialisation that stays the same for a while is the one before. */
async function untilStill(page: Page): Promise<string> {
  let before = await page.evaluate(serialised);
  for (let left = STILL_TRIES; left > 0; left -= 1) {
    await page.waitForTimeout(STILL_MS);
    const now = await page.evaluate(serialised);
    if (now === before) break;
    before = now;
  }
  return before;
}

/** Resolves when the document hasn't changed for a while, at the latest after some seconds. */
function untilQuiet(): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, 700);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, 700);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    setTimeout(resolve, 6000);
  });
}

async function inject(session: Session, page: Page): Promise<ReadBack> {
  const tabId = await session.tabId(page);
  const worker = await session.worker();
  await worker.evaluate(
    (id) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['/reader.js'] }),
    tabId,
  );
  for (const until = Date.now() + READ_MS; Date.now() < until; ) {
    const [result] = await worker.evaluate(readBack, tabId);
    if (result) return result;
    await page.waitForTimeout(100);
  }
  throw new Error('the page side gave no answer');
}
