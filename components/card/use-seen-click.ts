import { useCallback, useEffect, useRef } from 'preact/hooks';

/** Long enough that nobody was lured into a click by a card that flashed up under the pointer. */
const SEEN_MS = 500;

interface VisibilityEntry extends IntersectionObserverEntry {
  /** Of IntersectionObserver v2: nothing covers, fades or transforms the target. */
  isVisible?: boolean;
}

/**
 * Lets a click through only when a person made it on a target that was in plain sight for half a second.
 * Where the browser can't tell what covers a target, being within the window has to do.
 */
export function useSeenClick() {
  const target = useRef<HTMLButtonElement>(null);
  const seenSince = useRef<number | null>(null);
  useEffect(() => {
    if (!target.current) return;
    const options = { threshold: 1, trackVisibility: true, delay: 100 };
    const observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1) as VisibilityEntry | undefined;
      const isSeen = last?.isIntersecting === true && (last.isVisible ?? true);
      seenSince.current = isSeen ? (seenSince.current ?? performance.now()) : null;
    }, options);
    observer.observe(target.current);
    return () => observer.disconnect();
  }, []);
  const guard = useCallback(
    (act: () => void) => (event: MouseEvent) => {
      const since = seenSince.current;
      if (event.isTrusted && since !== null && performance.now() - since >= SEEN_MS) act();
    },
    [],
  );
  return { target, guard };
}
