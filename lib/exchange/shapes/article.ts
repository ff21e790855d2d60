import { boolean, count, list, number, object, oneOf, open, optional, string } from '../../model/shape.ts';
import { address, text, time, word } from './parts.ts';

export const role = oneOf('headline', 'standfirst', 'text', 'caption', 'correction', 'post');

const block = object({
  role,
  text,
  time: optional(time),
  features: optional(open({ tag: word, linkShare: number(0), container: count })),
});

/** An article as a ledger may hold it: what is taken in from elsewhere is held to it, so that it goes out and in. */
export const article = object({
  url: address,
  outlet: string(255),
  claimedPublisher: optional(string(2_000)),
  title: string(2_000),
  byline: optional(string(2_000)),
  published: optional(time),
  modified: optional(time),
  language: time,
  blocks: list(block, 20_000),
  partial: optional(boolean),
});
