/**
 * The page may take our host out or restyle it so often without a rest; then we give up. Counted, not clocked: a page
 * that answers each repair at once leaves nobody a turn, and on a slow machine few repairs fit into a second.
 */
const MOST_REPAIRS = 50;
const REST_MS = 2000;

const HOST_STYLE = {
  all: 'initial',
  display: 'block',
  position: 'absolute',
  left: '0',
  top: '0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
  'pointer-events': 'none',
  'color-scheme': 'light',
} satisfies Record<string, string>;

/** The one element of ours in the page: a child of `html`, with a closed shadow root that holds our frames. */
export class FrameHost {
  readonly root: ShadowRoot;
  private readonly host = document.createElement('div');
  private readonly observer = new MutationObserver(() => this.putBack());
  private repairs = 0;
  private lastRepair = Number.NEGATIVE_INFINITY;
  private style = '';
  private pageZoom = 1;
  private readonly givenUp: () => void;

  /** @param givenUp called when the page keeps removing the host */
  constructor(givenUp: () => void) {
    this.givenUp = givenUp;
    this.root = this.host.attachShadow({ mode: 'closed' });
    this.dress(HOST_STYLE);
    document.documentElement.append(this.host);
    this.observer.observe(document.documentElement, { childList: true });
    this.observer.observe(this.host, { attributes: true });
  }

  /** A page that zooms itself would zoom our frames, and all that they draw, with it. */
  level(): void {
    // Browsers without the property zoom nothing that is measured here.
    const zoom = document.documentElement.currentCSSZoom ?? 1;
    if (zoom === this.pageZoom) return;
    this.pageZoom = zoom;
    this.dress({ zoom: String(1 / zoom) });
  }

  /** Printing shows the page alone. */
  show(shown: boolean): void {
    this.dress({ display: shown ? 'block' : 'none' });
  }

  remove(): void {
    this.observer.disconnect();
    this.host.remove();
  }

  private putBack(): void {
    const isHome = this.host.parentNode === document.documentElement;
    if (isHome && this.isDressed()) return;
    const rested = performance.now() - this.lastRepair > REST_MS;
    this.repairs = rested ? 1 : this.repairs + 1;
    if (this.repairs > MOST_REPAIRS) {
      this.remove();
      this.givenUp();
      return;
    }
    this.undress();
    if (!isHome) document.documentElement.append(this.host);
    this.lastRepair = performance.now();
  }

  private dress(style: Record<string, string>): void {
    setStyle(this.host, style);
    this.style = this.host.style.cssText;
  }

  private isDressed(): boolean {
    return this.host.attributes.length === 1 && this.host.style.cssText === this.style;
  }

  /** Takes off whatever the page put on. */
  private undress(): void {
    for (const name of this.host.getAttributeNames()) if (name !== 'style') this.host.removeAttribute(name);
    this.host.style.cssText = this.style;
  }
}

export function setStyle(element: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
