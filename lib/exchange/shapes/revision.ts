import type { RevisionBody } from '../../model/document.ts';
import { count, list, number, object, oneOf, open, optional } from '../../model/shape.ts';
import { keptArticle, role } from './article.ts';
import { id, MANY, selector, span, text, word, words } from './parts.ts';
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
  cue: open({ spans: list(span, MANY), lemma: word }),
  content: list(span, MANY),
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
  quantities: list(quantity, MANY),
  attributions: list(attribution, MANY),
  hedges: list(open({ kind: word, span, text }), MANY),
});

/** The body of a `revision` document. */
export const revision = object({
  article: keptArticle,
  claims: list(claim, MANY),
  digest: object({ entities: words, terms: words, signature: list(number(), 1_000) }),
  keys: list(words, MANY),
} satisfies Record<keyof RevisionBody, unknown>);
