import { useEffect, useState } from 'preact/hooks';

/** Loading is shown only when it lasts: true once `waiting` has been so for 400 ms. */
export function useLate(waiting: boolean, afterMs = 400): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return setLate(false);
    const timer = setTimeout(() => setLate(true), afterMs);
    return () => clearTimeout(timer);
  }, [waiting, afterMs]);
  return waiting && late;
}
