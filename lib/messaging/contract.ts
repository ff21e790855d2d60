import type { AnnotatedClaim, Annotations } from '../model/annotations.ts';
import type { Level, MarkKind } from '../model/mark.ts';
import type { Problem } from '../model/problem.ts';
import type { Reading } from '../model/report.ts';
import type { TextQuoteSelector } from '../model/selector.ts';
import type { BlockSpan } from '../model/span.ts';

/** Who may send a message: our content script in a page, our own frames in a page, or our own pages. */
export type PermittedSender = 'content' | 'frame' | 'page';

/** What the page side gets of a claim: where it stands, nothing else. */
export interface ClaimSpans {
  id: string;
  span: BlockSpan;
  /** The figures inside it; marks stand at the first. */
  figures: BlockSpan[];
  /**
   * What the page's own text doesn't imply, or implies though it shows elsewhere: a claim that is one by a person's
   * word alone, or one as read that such a claim took the place of. No page may learn of either.
   */
  hand?: 'added' | 'covered';
}

/** A rectangle in CSS pixels, relative to the viewport. */
export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Every message that reaches the extension's background: request, reply, permitted sender. */
export interface BackgroundMessages {
  /** The page side has read the page. Bound to the sender's own tab and document. */
  annotate: {
    sender: 'content';
    request: { reading: Reading };
    reply: { ok: true; claims: ClaimSpans[] } | { ok: false; problem: Problem };
  };
  /** The claim under pointer or key, or none. */
  at: {
    sender: 'content';
    request: {
      claimId: string | null;
      rectangle: Rectangle | null;
      ordinal: number;
      total: number;
      by: 'pointer' | 'click' | 'key';
    };
    reply: { ok: true };
  };
  /** What could be drawn, and what no longer stands in the page. */
  rectangles: {
    sender: 'content';
    request: {
      drawn: string[];
      orphaned: { claimId: string; standsNow: string }[];
      frames: 'shown' | 'blocked';
    };
    reply: { ok: true };
  };
  /** The open claim, for the card in the sender's own tab. */
  card: {
    sender: 'frame';
    request: { claimId: string };
    reply:
      | {
          ok: true;
          claim: AnnotatedClaim;
          report: Annotations['report'];
          /** The claims whose figures its checks are computed from. */
          parts: AnnotatedClaim[];
        }
      | { ok: false; problem: Problem };
  };
  /** Status of each claim of the sender's own tab, for the marks. */
  marks: {
    sender: 'frame';
    request: Record<string, never>;
    reply:
      | { ok: true; marks: { claimId: string; mark: MarkKind }[]; level: Level }
      | { ok: false; problem: Problem };
  };
  /** "Open in panel" on the card. */
  openPanel: { sender: 'frame'; request: { claimId: string }; reply: { ok: true } };
}

/** Every message that reaches the content script. */
export interface ContentMessages {
  scrollTo: { request: { claimId: string }; reply: { ok: boolean } };
  /** The browser's command "next claim". */
  next: { request: { step: 1 | -1 }; reply: { ok: boolean } };
  /** The claims of the text as it was read last: a person added one, put one right, or took that back. */
  claims: { request: { claims: ClaimSpans[] }; reply: { ok: true } };
  /** The words of the article that are selected, with what stands around them; null where none are. */
  selection: { request: Record<string, never>; reply: { quote: TextQuoteSelector | null } };
  /** Undo everything and leave the page as it was. */
  stop: { request: Record<string, never>; reply: { ok: true } };
}

/** What crosses the port between content script and layer: geometry only. Coordinates are document CSS pixels. */
export interface LayerGeometry {
  documentHeight: number;
  documentWidth: number;
  forcedColors: boolean;
  claims: {
    claimId: string;
    /** First line box of the figure. */
    figure: Rectangle;
    /**
     * Line boxes of the whole claim, where they are drawn: underlined in forced colours, bracketed in dense blocks,
     * given a ground where the claim is a person's.
     */
    lines: Rectangle[];
    /** Whether the layer gives it its ground, since the page must not learn of it. */
    byHand: boolean;
    /** Edge of the text column on the margin side, and how much margin is free there. */
    column: number;
    margin: number;
    direction: 'ltr' | 'rtl';
    /** Number of the claim's block, for the density rule. */
    block: number;
    /** Background under the claim, as sRGB bytes. */
    ground: [number, number, number];
  }[];
  /** The claim whose card is open. */
  lit: string | null;
}

/**
 * How a frame of ours in a page gets its port. Its address is `card.html#TOKEN` or `layer.html#TOKEN`; after `load`
 * the content script posts this object with one port in transfer. The frame accepts the first message whose token
 * is its own, drops the listener, and answers `{ type: 'ready' }` on the port: a frame that stays silent was blocked
 * by the page's policy.
 */
export interface FrameGreeting {
  token: string;
}
export interface FrameReady {
  type: 'ready';
}

/** What crosses the port between content script and card. */
export type CardPortMessage =
  | { type: 'close' }
  | { type: 'size'; size: 'S' | 'M' | 'L' }
  | { type: 'step'; step: 1 | -1 };
