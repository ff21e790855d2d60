import { inTurns } from '../../lib/article/in-turns.ts';
import type { DrawnClaim } from '../../lib/highlight/drawn-claim.ts';
import { measureClaims } from '../../lib/highlight/geometry.ts';
import { clipOutOf, type PinnedBars, pinnedBars } from '../../lib/highlight/pinned-bars.ts';
import type { LayerGeometry } from '../../lib/messaging/contract.ts';
import { type Frame, openFrame } from './frame.ts';
import { type FrameHost, setStyle } from './frame-host.ts';

const LAYER_STYLE = {
  display: 'block',
  position: 'absolute',
  left: '0',
  top: '0',
  width: '0',
  height: '0',
  'pointer-events': 'none',
  background: 'transparent',
} satisfies Record<string, string>;

/** Bars slide in and out while the page scrolls; they are looked for no more often than this. */
const LOOK_FOR_BARS_MS = 150;

/** The status layer: a see-through frame as tall as the document, told where the claims stand and nothing else. */
export class Layer {
  private readonly frame: Frame;
  private port: MessagePort | null = null;
  private wanted: { claims: readonly DrawnClaim[]; lit: string | null; forcedColors: boolean } | null = null;
  private measuring = false;
  private height = 0;
  private bars: PinnedBars = { top: 0, bottom: 0 };
  private barsSeen = Number.NEGATIVE_INFINITY;

  /** @param settled whether the page lets our frames be */
  constructor(host: FrameHost, settled: (shown: boolean) => void) {
    this.frame = openFrame(host.root, 'layer.html', LAYER_STYLE);
    this.frame.port.then((port) => {
      this.port = port;
      settled(port !== null);
    });
  }

  /** What is asked for while measuring goes on is measured after it. */
  update(claims: readonly DrawnClaim[], lit: string | null, forcedColors: boolean): void {
    this.wanted = { claims, lit, forcedColors };
    if (!this.measuring) void this.measure();
  }

  /** Marks don't lie over the page's own bars; to be called whenever the page scrolls, and `atRest` when it has. */
  scrolled(atRest: boolean): void {
    const now = performance.now();
    if (atRest || now - this.barsSeen > LOOK_FOR_BARS_MS) {
      this.bars = pinnedBars();
      this.barsSeen = now;
    }
    setStyle(this.frame.element, { 'clip-path': clipOutOf(this.bars, this.height) });
  }

  private async measure(): Promise<void> {
    this.measuring = true;
    for (let { wanted } = this; this.port && wanted; { wanted } = this) {
      this.wanted = null;
      const { width, height } = this.fit();
      const claims = await inTurns(measureClaims(wanted.claims, wanted.forcedColors));
      this.height = height;
      this.scrolled(true);
      const { lit, forcedColors } = wanted;
      const size = { documentHeight: height, documentWidth: width };
      this.port?.postMessage({ ...size, forcedColors, claims, lit } satisfies LayerGeometry);
    }
    this.measuring = false;
  }

  /** The document's own size: ours must not be in it. */
  private fit(): { width: number; height: number } {
    setStyle(this.frame.element, { width: '0', height: '0' });
    const { clientWidth: width, scrollHeight: height } = document.documentElement;
    setStyle(this.frame.element, { width: `${width}px`, height: `${height}px` });
    return { width, height };
  }
}
