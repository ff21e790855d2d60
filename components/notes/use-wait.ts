import { useEffect, useState } from 'preact/hooks';

/** Longer than a store takes that is well: until then nothing flickers. */
const SHORT_MS = 200;

/** For the newest change's answer: none, for a moment, or so long that it is said. */
export type Wait = 'none' | 'short' | 'long';

/** Whether what is said of saving is of an older text than stands there. */
export function useWait(): { wait: Wait; waitFor(isAwaited: boolean): void } {
  const [wait, setWait] = useState<Wait>('none');
  useEffect(() => {
    if (wait !== 'short') return;
    // An answer may have come that isn't drawn yet.
    const timer = setTimeout(() => setWait((now) => (now === 'short' ? 'long' : now)), SHORT_MS);
    return () => clearTimeout(timer);
  }, [wait]);
  return {
    wait,
    waitFor: (isAwaited) => setWait((now) => (isAwaited ? (now === 'none' ? 'short' : now) : 'none')),
  };
}
