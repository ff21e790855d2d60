import type { DrawnClaim } from '../../lib/highlight/drawn-claim.ts';
import { claimAt } from '../../lib/highlight/hit-test.ts';

/** How long the pointer rests on a claim before its card opens, and off it before the card closes. */
const REST_MS = 350;
const LEAVE_MS = 450;

export interface PointerEvents {
  rested(claim: DrawnClaim): void;
  left(): void;
  clicked(claim: DrawnClaim): void;
  clickedElsewhere(): void;
}

/** Follows the pointer over the claims; trusted events only. `free`: points where the card itself lies. */
export function followPointer(
  claims: () => readonly DrawnClaim[],
  onCard: (x: number, y: number) => boolean,
  events: PointerEvents,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: DrawnClaim | null = null;
  const move = ({ isTrusted, clientX, clientY }: PointerEvent) => {
    if (!isTrusted) return;
    const claim = onCard(clientX, clientY) ? over : claimAt(claims(), clientX, clientY);
    if (claim === over) return;
    over = claim;
    clearTimeout(timer);
    timer = setTimeout(() => (claim ? events.rested(claim) : events.left()), claim ? REST_MS : LEAVE_MS);
  };
  const click = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0) return;
    const claim = claimAt(claims(), event.clientX, event.clientY);
    if (!claim) return events.clickedElsewhere();
    if (!followsLink(event) && getSelection()?.isCollapsed !== false) events.clicked(claim);
  };
  document.addEventListener('pointermove', everyFrame(move), { signal, passive: true });
  document.addEventListener('click', click, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function followsLink(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof HTMLAnchorElement && node.href !== '');
}

/** At most one call a frame, with the latest event. */
function everyFrame<E extends Event>(handle: (event: E) => void): (event: E) => void {
  let latest: E | null = null;
  return (event) => {
    if (!latest) {
      requestAnimationFrame(() => {
        const last = latest;
        latest = null;
        if (last) handle(last);
      });
    }
    latest = event;
  };
}
