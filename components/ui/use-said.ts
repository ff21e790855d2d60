import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** So long it is said what was just done. */
export const SAID_MS = 3000;

/** A sentence about what was just done, gone after a moment; it belongs into an element of role `status`. */
export function useSaid() {
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = useCallback((sentence: string) => {
    clearTimeout(timer.current);
    setSaid(sentence);
    timer.current = setTimeout(() => setSaid(''), SAID_MS);
  }, []);
  return { said, say };
}
