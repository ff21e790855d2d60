import type { RevisionBody } from '../../model/document.ts';
import { count, list, number, object, oneOf, open, optional } from '../../model/shape.ts';
import { article, role } from './article.ts';
import { id, selector, span, text, word, words } from './parts.ts';
import { quantity } from './quantity.ts';

const source = open({
  span,
  text,
  name: text,
  kind: oneOf('person', 'organisation', 'official', 'document', 'unnamed'),
  title: optional(text),
  affiliation: optional(text),
  key: text,
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
  text,
  selector,
  quantities: list(quantity, 1_000),
  attributions: list(attribution, 1_000),
  hedges: list(open({ kind: word, span, text }), 1_000),
});

/** The body of a `revision` document. */
export const revision = object({
  article,
  claims: list(claim, 50_000),
  digest: object({ entities: words, terms: words, signature: list(number(), 1_000) }),
  keys: list(words, 50_000),
} satisfies Record<keyof RevisionBody, unknown>);
