/** The page may take our host out so often in so short a time; then we give up. */
const MOST_REMOVALS = 100;
const WITHIN_MS = 2000;

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
  private removals: number[] = [];
  private readonly givenUp: () => void;

  /** @param givenUp called when the page keeps removing the host */
  constructor(givenUp: () => void) {
    this.givenUp = givenUp;
    this.root = this.host.attachShadow({ mode: 'closed' });
    setStyle(this.host, HOST_STYLE);
    document.documentElement.append(this.host);
    this.observer.observe(document.documentElement, { childList: true });
  }

  /** Printing shows the page alone. */
  show(shown: boolean): void {
    setStyle(this.host, { display: shown ? 'block' : 'none' });
  }

  remove(): void {
    this.observer.disconnect();
    this.host.remove();
  }

  private putBack(): void {
    if (this.host.parentNode === document.documentElement) return;
    const now = performance.now();
    this.removals = [...this.removals.filter((at) => now - at < WITHIN_MS), now];
    if (this.removals.length <= MOST_REMOVALS) document.documentElement.append(this.host);
    else {
      this.remove();
      this.givenUp();
    }
  }
}

export function setStyle(element: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
