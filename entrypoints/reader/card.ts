import type { DrawnClaim } from '../../lib/highlight/drawn-claim.ts';
import { boxesOf } from '../../lib/highlight/geometry.ts';
import type { CardPortMessage } from '../../lib/messaging/contract.ts';
import { type Frame, openFrame } from './frame.ts';
import { type FrameHost, setStyle } from './frame-host.ts';

/** The card's fixed sizes: chosen by room or by the reader, never by what was found. */
const SIZES = {
  S: { width: 320, height: 248 },
  M: { width: 380, height: 320 },
  L: { width: 440, height: 480 },
} as const;
type Size = keyof typeof SIZES;

const GAP = 8;
const SHADOW =
  '0 0 0 1px rgb(21 25 27 / .12), 0 2px 4px rgb(21 25 27 / .08), 0 12px 32px rgb(21 25 27 / .16)';
const CARD_STYLE = {
  display: 'none',
  position: 'absolute',
  'pointer-events': 'auto',
  'border-radius': '5px',
  'box-shadow': SHADOW,
  'color-scheme': 'light dark',
};

export interface CardEvents {
  closed(): void;
  stepped(step: 1 | -1): void;
}

/** The open claim's card, beside the claim; one frame that is kept while the page is read. */
export class Card {
  private readonly frame: Frame;
  private readonly root: ShadowRoot;
  private readonly events: CardEvents;
  private wish: Size | null = null;
  private claim: DrawnClaim | null = null;
  /** What in the page had the focus before a key gave it to the card. */
  private before: HTMLElement | null = null;

  constructor(host: FrameHost, events: CardEvents) {
    this.events = events;
    this.root = host.root;
    this.frame = openFrame(host.root, 'card.html', CARD_STYLE);
    this.frame.port.then((port) => {
      if (port) port.onmessage = ({ data }) => this.onMessage(data);
    });
  }

  open(claim: DrawnClaim, focus: boolean): void {
    this.claim = claim;
    this.place();
    if (!focus || this.hasFocus()) return;
    this.before = focusedElement();
    this.frame.element.focus({ preventScroll: true });
  }

  /** Goes on with the open claim as it was drawn anew. */
  follow(claim: DrawnClaim): void {
    this.claim = claim;
  }

  close(): void {
    this.claim = null;
    // As by a person's key: where the focus has gone elsewhere meanwhile, it stays there.
    if (this.hasFocus()) this.before?.focus({ preventScroll: true });
    this.before = null;
    setStyle(this.frame.element, { display: 'none' });
  }

  /** Whether a point of the viewport lies on the card or in the way to it. */
  covers(x: number, y: number): boolean {
    if (!this.claim) return false;
    const { left, right, top, bottom } = this.frame.element.getBoundingClientRect();
    return x >= left - GAP && x <= right + GAP && y >= top - GAP - 2 && y <= bottom + GAP + 2;
  }

  place(): void {
    const box = this.claim && (boxesOf(this.claim.figure)[0] ?? boxesOf(this.claim.ranges)[0]);
    if (!box) return;
    const { width, height } = SIZES[this.wish ?? sizeByRoom()];
    const below = box.top - scrollY + box.height + GAP;
    const fits = below + height <= innerHeight || box.top - scrollY < height + GAP;
    const top = fits ? box.top + box.height + GAP : box.top - height - GAP;
    const most = scrollX + document.documentElement.clientWidth - width - GAP;
    const left = Math.max(scrollX + GAP, Math.min(box.left - GAP, most));
    setStyle(this.frame.element, {
      display: 'block',
      left: `${left}px`,
      top: `${Math.max(0, top)}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  }

  private hasFocus(): boolean {
    return this.root.activeElement === this.frame.element;
  }

  private onMessage(message: CardPortMessage | null): void {
    if (message?.type === 'close') this.events.closed();
    if (message?.type === 'step') this.events.stepped(message.step === -1 ? -1 : 1);
    if (message?.type === 'size' && Object.hasOwn(SIZES, message.size)) {
      this.wish = message.size;
      if (this.claim) this.place();
    }
  }
}

/** What has the focus in the page, in whatever open shadow tree; null where nothing has. */
function focusedElement(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : null;
}

/** The large size is only for readers who ask for more. */
function sizeByRoom(): Size {
  return innerWidth < 520 || innerHeight < 480 ? 'S' : 'M';
}
