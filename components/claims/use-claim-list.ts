import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** One row open at most, one row current; both by claim id. */
export function useClaimList(
  ids: readonly string[],
  initial: string | null,
  onOpen?: (id: string | null) => void,
) {
  const [open, setOpen] = useState<string | null>(initial);
  const [current, setCurrent] = useState<string | null>(initial);
  const list = useRef<HTMLElement>(null);

  const set = useCallback(
    (id: string | null) => {
      setOpen(id);
      if (id) setCurrent(id);
      onOpen?.(id);
    },
    [onOpen],
  );
  const rowOf = (id: string) =>
    [...(list.current?.querySelectorAll('[data-claim]') ?? [])].find(
      (each) => each.getAttribute('data-claim') === id,
    );
  useEffect(() => {
    if (open) rowOf(open)?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  const focus = (id: string) => {
    const row = rowOf(id);
    row?.querySelector<HTMLElement>('.claim-head')?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  };
  const move = (step: 1 | -1) => {
    const at = current ? ids.indexOf(current) : -1;
    const next = ids[Math.min(ids.length - 1, Math.max(0, at + step))];
    if (!next) return;
    setCurrent(next);
    focus(next);
  };
  const toggle = (id: string) => {
    set(open === id ? null : id);
    setCurrent(id);
  };
  /** True when a row was open, and is closed now with the focus on it. */
  const close = () => {
    if (!open) return false;
    set(null);
    focus(open);
    return true;
  };
  return { list, open, current, toggle, move, close, setOpen: set };
}
