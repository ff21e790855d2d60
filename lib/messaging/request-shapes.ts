import {
  boolean,
  count,
  either,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  type Shape,
  string,
} from '../model/shape.ts';
import type { BackgroundMessages } from './contract.ts';

/** Longest text of one block; longer ones are no paragraph of an article. */
const BLOCK_CHARS = 200_000;
const BLOCKS = 20_000;

const id = string(64);
const address = string(10_000);
const label = string(2_000);

const block = object({
  role: oneOf('headline', 'standfirst', 'text', 'caption', 'correction', 'post'),
  text: string(BLOCK_CHARS),
  time: optional(string(40)),
  features: optional(object({ tag: string(80), linkShare: number(0), container: count })),
});

const article = object({
  url: address,
  outlet: string(255),
  claimedPublisher: optional(label),
  title: label,
  byline: optional(label),
  published: optional(string(40)),
  modified: optional(string(40)),
  language: string(40),
  blocks: list(block, BLOCKS),
  partial: optional(boolean),
});

const rectangle = object({ left: number(), top: number(), width: number(0), height: number(0) });

/** Of every message: who may send it, and what its request must look like. */
export const REQUESTS = {
  annotate: {
    sender: 'content',
    shape: object({
      reading: either(
        object({ kind: oneOf('article'), article }),
        object({ kind: oneOf('not-article'), url: address, title: label, reason: string(200) }),
      ),
    }),
  },
  at: {
    sender: 'content',
    shape: object({
      claimId: nullable(id),
      rectangle: nullable(rectangle),
      ordinal: count,
      total: count,
      by: oneOf('pointer', 'click', 'key'),
    }),
  },
  rectangles: {
    sender: 'content',
    shape: object({
      drawn: list(id, 50_000),
      orphaned: list(object({ claimId: id, standsNow: string(10_000) }), 50_000),
      frames: oneOf('shown', 'blocked'),
    }),
  },
  card: { sender: 'frame', shape: object({ claimId: id }) },
  marks: { sender: 'frame', shape: object({}) },
  openPanel: { sender: 'frame', shape: object({ claimId: id }) },
} satisfies { [M in keyof BackgroundMessages]: { sender: BackgroundMessages[M]['sender']; shape: Shape } };

/** Whether the contract has a message of this name; prototype names are none. */
export function isMessage(message: unknown): message is keyof BackgroundMessages {
  return typeof message === 'string' && Object.hasOwn(REQUESTS, message);
}
