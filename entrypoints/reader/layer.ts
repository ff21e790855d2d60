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

  /** @param settled whether the page lets our frames be */
  constructor(host: FrameHost, settled: (shown: boolean) => void) {
    this.frame = openFrame(host.root, 'layer.html', LAYER_STYLE);
    this.frame.port.then((port) => {
      this.port = port;
      settled(port !== null);
    });
  }

  update(claims: readonly DrawnClaim[], lit: string | null, forcedColors: boolean): void {
    if (!this.port) return;
    const { width, height } = this.fit();
    const geometry: LayerGeometry = {
      documentHeight: height,
      documentWidth: width,
      forcedColors,
      claims: measureClaims(claims),
      lit,
    };
    this.port.postMessage(geometry);
  }

  /** The document's own size: ours must not be in it. */
  private fit(): { width: number; height: number } {
    setStyle(this.frame.element, { width: '0', height: '0' });
    const { clientWidth: width, scrollHeight: height } = document.documentElement;
    setStyle(this.frame.element, { width: `${width}px`, height: `${height}px` });
    return { width, height };
  }
}
