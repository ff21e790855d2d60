import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The width of what an element stands in, in CSS pixels; null until it is laid out. */
export function useRoom(element: RefObject<Element | null>): number | null {
  const [room, setRoom] = useState<number | null>(null);
  useLayoutEffect(() => {
    const around = element.current?.parentElement;
    if (!around) return;
    const measure = () => setRoom(around.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
