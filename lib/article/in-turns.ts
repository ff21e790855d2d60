/** No task of ours should keep a page from its own work for longer than this; a frame lasts 16 ms. */
const LONGEST_TURN_MS = 10;

/** Does work that yields where it may be interrupted, in one go. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same in short turns between which the page does its own work. */
export async function inTurns<T>(work: Generator<void, T>): Promise<T> {
  let begun = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - begun < LONGEST_TURN_MS) continue;
    await pause();
    begun = performance.now();
  }
}

/** Lets the page do what waits. Unlike a timer's, this turn also comes soon in a tab that isn't seen. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}
