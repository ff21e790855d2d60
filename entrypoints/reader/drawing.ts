import type { DrawnClaim } from '../../lib/highlight/drawn-claim.ts';
import { boxesOf } from '../../lib/highlight/geometry.ts';
import { NeutralHighlight } from '../../lib/highlight/neutral-highlight.ts';
import { nearViewport } from '../../lib/highlight/viewport.ts';
import { isWeakText } from '../../lib/highlight/weak-text.ts';
import { ask } from '../../lib/messaging/client.ts';
import { Card } from './card.ts';
import { FrameHost } from './frame-host.ts';
import { Layer } from './layer.ts';
import { followPointer } from './pointer.ts';

type By = 'pointer' | 'click' | 'key';

/** Everything that is seen of us in the page: the neutral highlight, the status layer, the card. */
export class Drawing {
  /** What a reader sees as claims, and all that was drawn for it. */
  claims: readonly DrawnClaim[] = [];
  private shown: readonly DrawnClaim[] = [];
  frames: 'shown' | 'blocked' = 'shown';
  private readonly drawn: () => void;
  private readonly forced = matchMedia('(forced-colors: active)');
  private highlight: NeutralHighlight | null = null;
  private registered: Range[] = [];
  private unobserve = () => {};
  private host: FrameHost | null = null;
  private layer: Layer | null = null;
  private card: Card | null = null;
  private open: DrawnClaim | null = null;
  private openBy: By = 'pointer';
  private frame = 0;
  private scrollFrame = 0;

  /** @param drawn called whenever what is drawn, or whether frames are let be, has changed */
  constructor(drawn: () => void, signal: AbortSignal) {
    this.drawn = drawn;
    this.forced.addEventListener('change', () => this.show(this.shown), { signal });
    // Only the browser prints: a page that says so would hide what is drawn from its own readers.
    addEventListener('beforeprint', ({ isTrusted }) => isTrusted && this.print(true), { signal });
    addEventListener('afterprint', ({ isTrusted }) => isTrusted && this.print(false), { signal });
    addEventListener('scroll', () => this.scrolled(), { signal, passive: true });
    addEventListener('scrollend', () => this.layer?.scrolled(true), { signal, passive: true });
    document.addEventListener('keydown', (event) => this.onKey(event), { signal, capture: true });
    const events = {
      rested: (claim: DrawnClaim) => this.openBy === 'pointer' && this.openCard(claim, 'pointer'),
      left: () => this.openBy === 'pointer' && this.closeCard(),
      clicked: (claim: DrawnClaim) => this.openCard(claim, 'click'),
      clickedElsewhere: () => this.closeCard(),
    };
    followPointer(
      () => this.claims,
      (x, y) => this.card?.covers(x, y) ?? false,
      events,
      signal,
    );
  }

  show(drawn: readonly DrawnClaim[]): void {
    this.shown = drawn;
    this.claims = drawn.filter(({ hand }) => hand !== 'covered');
    this.unobserve();
    if (drawn.length > 0) this.prepare();
    // The page may see what its own text implies, for every reader alike; the layer gives the others their ground.
    const ofText = drawn.filter(({ hand }) => hand !== 'added');
    this.unobserve = nearViewport(ofText, (near) => this.register(near));
    this.takeUpOpen();
    this.moved();
    this.drawn();
  }

  /** Draws again what the page cleared or moved. */
  repair(): void {
    if (this.highlight && !this.forced.matches && !this.highlight.isWhole(this.registered)) {
      this.highlight.draw(this.registered);
    }
  }

  moved(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.host?.level();
      this.layer?.update(this.claims, this.open?.id ?? null, this.forced.matches);
      if (this.open) this.card?.place();
    });
  }

  scrollTo(claimId: string): boolean {
    const claim = this.claims.find(({ id }) => id === claimId);
    const box = claim && boxesOf(claim.figure)[0];
    if (!claim || !box) return false;
    reveal(claim);
    this.openCard(claim, 'key');
    return true;
  }

  step(step: 1 | -1): boolean {
    const { length } = this.claims;
    const at = this.claims.findIndex(({ id }) => id === this.open?.id);
    const next = this.claims[at < 0 ? this.firstInView() : (at + step + length) % length];
    if (!next) return false;
    reveal(next);
    this.openCard(next, 'key');
    return true;
  }

  remove(): void {
    this.unobserve();
    this.highlight?.remove();
    cancelAnimationFrame(this.frame);
    cancelAnimationFrame(this.scrollFrame);
    this.host?.remove();
    this.claims = [];
  }

  /** The open claim as it stands now: the words of the last drawing may be in a part that the page took out. */
  private takeUpOpen(): void {
    if (!this.open) return;
    const now = this.claims.find(({ id }) => id === this.open?.id);
    if (now) {
      this.open = now;
      this.card?.follow(now);
    } else this.closeCard();
  }

  private prepare(): void {
    const texts = this.claims.map(({ ranges }) => ranges[0]?.startContainer.parentElement ?? null);
    this.highlight ??= new NeutralHighlight(isWeakText(texts.filter((element) => element !== null)));
    if (this.host || this.frames === 'blocked') return;
    this.host = new FrameHost(() => this.blocked());
    this.layer = new Layer(this.host, (shown) => (shown ? this.moved() : this.blocked()));
    const events = { closed: () => this.closeCard(), stepped: (step: 1 | -1) => void this.step(step) };
    this.card = new Card(this.host, events);
  }

  private scrolled(): void {
    if (this.scrollFrame !== 0) return;
    this.scrollFrame = requestAnimationFrame(() => {
      this.scrollFrame = 0;
      this.layer?.scrolled(false);
    });
  }

  private register(claims: readonly DrawnClaim[]): void {
    this.registered = this.forced.matches ? [] : claims.flatMap(({ ranges }) => ranges);
    if (this.forced.matches) this.highlight?.remove();
    else this.highlight?.draw(this.registered);
  }

  private blocked(): void {
    this.frames = 'blocked';
    this.host?.remove();
    this.host = this.layer = this.card = null;
    this.drawn();
  }

  private openCard(claim: DrawnClaim, by: By): void {
    this.open = claim;
    this.openBy = by;
    this.tell(claim, by);
    this.card?.open(claim, by === 'key');
    this.moved();
  }

  private closeCard(): void {
    if (!this.open) return;
    this.open = null;
    this.openBy = 'pointer';
    this.card?.close();
    this.tell(null, 'pointer');
    this.moved();
  }

  private tell(claim: DrawnClaim | null, by: By): void {
    const box = claim && boxesOf(claim.figure)[0];
    const rectangle = box ? { ...box, left: box.left - scrollX, top: box.top - scrollY } : null;
    const ordinal = claim ? this.claims.indexOf(claim) + 1 : 0;
    const total = this.claims.length;
    ask('at', { claimId: claim?.id ?? null, rectangle, ordinal, total, by }).catch(() => undefined);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isTrusted && event.key === 'Escape' && this.open) this.closeCard();
  }

  private print(printing: boolean): void {
    this.host?.show(!printing);
    if (printing) this.highlight?.remove();
    else if (!this.forced.matches) this.highlight?.draw(this.registered);
  }

  private firstInView(): number {
    const index = this.claims.findIndex(({ ranges }) => (ranges[0]?.getBoundingClientRect().top ?? -1) >= 0);
    return Math.max(0, index);
  }
}

function reveal({ ranges }: DrawnClaim): void {
  ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
