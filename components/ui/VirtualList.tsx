import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { px } from './px.ts';

interface Props<T> {
  rows: readonly T[];
  /** Height of every row in CSS pixels. */
  rowHeight: number;
  keyOf(row: T): string;
  children(row: T, index: number): ComponentChildren;
  /** Called when the last rows come into view. */
  onEnd?(): void;
  label: string;
  /** False while further rows are on their way: how many there are is not said then. */
  isWhole?: boolean;
}

const MARGIN_ROWS = 12;

/** A long list of rows of one height: only those in view are in the document. The list's parent scrolls. */
export function VirtualList<T>({ rows, rowHeight, keyOf, children, onEnd, label, isWhole = true }: Props<T>) {
  const list = useRef<HTMLUListElement>(null);
  const [range, setRange] = useState({ first: 0, last: 60 });
  useLayoutEffect(() => {
    const scroller = list.current?.closest<HTMLElement>('[data-scrolls]');
    if (!scroller) return;
    const measure = () => {
      const top = scroller.scrollTop - (list.current?.offsetTop ?? 0);
      const first = Math.max(0, Math.floor(top / rowHeight) - MARGIN_ROWS);
      const last = Math.ceil((top + scroller.clientHeight) / rowHeight) + MARGIN_ROWS;
      setRange((now) => (now.first === first && now.last === last ? now : { first, last }));
      if (last >= rows.length) onEnd?.();
    };
    measure();
    scroller.addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      scroller.removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [rows, rowHeight, onEnd]);
  const shown = rows.slice(range.first, range.last);
  return (
    <ul ref={list} aria-label={label} style={{ height: px(rows.length * rowHeight), position: 'relative' }}>
      {shown.map((row, offset) => (
        <li
          key={keyOf(row)}
          aria-setsize={isWhole ? rows.length : -1}
          aria-posinset={range.first + offset + 1}
          style={{
            position: 'absolute',
            insetInline: '0',
            top: px((range.first + offset) * rowHeight),
            height: px(rowHeight),
          }}
        >
          {children(row, range.first + offset)}
        </li>
      ))}
    </ul>
  );
}
