import { inTurns } from '../../lib/article/in-turns.ts';
import type { DrawnClaim } from '../../lib/highlight/drawn-claim.ts';
import { measureClaims } from '../../lib/highlight/geometry.ts';
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

/** The status layer: a see-through frame as tall as the document, told where the claims stand and nothing else. */
export class Layer {
  private readonly frame: Frame;
  private port: MessagePort | null = null;
  private wanted: { claims: readonly DrawnClaim[]; lit: string | null; forcedColors: boolean } | null = null;
  private measuring = false;

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

  private async measure(): Promise<void> {
    this.measuring = true;
    for (let { wanted } = this; this.port && wanted; { wanted } = this) {
      this.wanted = null;
      const { width, height } = this.fit();
      const claims = await inTurns(measureClaims(wanted.claims));
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
