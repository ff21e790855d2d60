import type { RevisionBody } from '../../model/document.ts';
import { boolean, count, list, number, object, oneOf, open, optional, string } from '../../model/shape.ts';
import { address, id, selector, span, time, word, words } from './parts.ts';
import { quantity } from './quantity.ts';

const role = oneOf('headline', 'standfirst', 'text', 'caption', 'correction', 'post');

const block = object({
  role,
  text: string(200_000),
  time: optional(time),
  features: optional(open({ tag: word, linkShare: number(0), container: count })),
});

const article = object({
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

const source = open({
  span,
  text: string(2_000),
  name: string(2_000),
  kind: oneOf('person', 'organisation', 'official', 'document', 'unnamed'),
  title: optional(string(2_000)),
  affiliation: optional(string(2_000)),
  key: string(2_000),
});

const attribution = open({
  source: optional(source),
  cue: open({ spans: list(span, 100), lemma: word }),
  content: list(span, 1_000),
  mode: oneOf('direct', 'indirect', 'mixed'),
  stance: word,
  nestedIn: optional(count),
});

const claim = open({
  id,
  reportId: id,
  role,
  span,
  sentence: span,
  text: string(200_000),
  selector,
  quantities: list(quantity, 1_000),
  attributions: list(attribution, 1_000),
  hedges: list(open({ kind: word, span, text: string(2_000) }), 1_000),
});

/** The body of a `revision` document. */
export const revision = object({
  article,
  claims: list(claim, 50_000),
  digest: object({ entities: words, terms: words, signature: list(number(), 1_000) }),
  keys: list(words, 50_000),
} satisfies Record<keyof RevisionBody, unknown>);
