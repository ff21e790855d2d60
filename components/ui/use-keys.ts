import { useLayoutEffect, useRef } from 'preact/hooks';

/** Keys of a surface by `KeyboardEvent.key`, lower-case for letters. */
export type Keys = Record<string, (event: KeyboardEvent) => void>;

/** True where the key belongs to what is being typed. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=radio]), textarea, select');
}

/** Single keys for a whole surface; while somebody types, only Escape is heard. */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  // Before the first paint: who sees the list may press a key on it.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
        return;
      if (event.key !== 'Escape' && isTyping(event.target)) return;
      const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const act = Object.hasOwn(current.current, name) ? current.current[name] : undefined;
      act?.(event);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
