/** The page must have been quiet for so long; a page that never is, is read anyway after the longest wait. */
const QUIET_MS = 400;
const LONGEST_WAIT_MS = 3000;
/** Each reading makes the next wait longer, up to this; quiet times bring it back. */
const SLOWEST_MS = 15_000;

/** Turns a stream of changes into few readings: soon after a change, seldom on a page that never rests. */
export class Settled {
  private readonly act: () => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private first = 0;
  private last = Number.NEGATIVE_INFINITY;
  private pace = 0;

  constructor(act: () => void, signal: AbortSignal) {
    this.act = act;
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  now(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.fire(), 0);
  }

  changed(): void {
    const now = performance.now();
    if (this.timer === undefined) this.first = now;
    clearTimeout(this.timer);
    const overdue = this.first + LONGEST_WAIT_MS - now;
    const paced = this.last + this.pace - now;
    this.timer = setTimeout(() => this.fire(), Math.max(0, paced, Math.min(QUIET_MS, overdue)));
  }

  private fire(): void {
    this.timer = undefined;
    const now = performance.now();
    this.pace = now - this.last < 2 * SLOWEST_MS ? Math.min(SLOWEST_MS, this.pace * 2 + 500) : 0;
    this.last = now;
    this.act();
  }
}
