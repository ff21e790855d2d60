import type { Quantity } from '../../model/quantity.ts';
import { boolean, count, list, number, oneOf, open, optional, type Shape } from '../../model/shape.ts';
import { span, text, word, words } from './parts.ts';

export const interval = open({ low: number(), high: number() });

export const measure = open({
  head: word,
  modifiers: words,
  action: optional(word),
  negated: optional(boolean),
  about: words,
  subject: optional(word),
  text,
  span: optional(span),
});

export const period = open({
  kind: oneOf('instant', 'during', 'since', 'until', 'per'),
  start: optional(word),
  end: optional(word),
  text: word,
  basis: oneOf('known', 'resolved'),
  span: optional(span),
});

export const bound = oneOf(
  'exact',
  'about',
  'nearly',
  'at-least',
  'at-most',
  'more-than',
  'fewer-than',
  'between',
);

export const unit = open({
  id: word,
  dimension: word,
  per: optional(open({ id: word, amount: number() })),
});

const place = open({ name: word, within: words, basis: oneOf('known', 'resolved'), span: optional(span) });

const otherQuantity = open({ claim: count, quantity: count });

const relative = open({
  operation: oneOf('times', 'plus', 'from'),
  amount: interval,
  base: optional(otherQuantity),
  baseText: optional(text),
});

const asOf = open({
  at: optional(word),
  basis: oneOf('stated', 'published', 'unknown'),
  order: optional(number()),
  text: optional(word),
});

/** A quantity as an import may bring it; fields that a later version adds may stand beside these. */
export const quantity = open({
  span,
  figure: span,
  value: interval,
  bound,
  step: number(),
  digits: number(),
  unit,
  measure,
  scope: open({ places: list(place, 100), period: optional(period) }),
  asOf,
  kind: oneOf('level', 'change', 'share'),
  direction: optional(oneOf('up', 'down')),
  modality: word,
  relative: optional(relative),
  partOf: optional(otherQuantity),
  partWord: optional(word),
  running: optional(boolean),
  parser: word,
} satisfies Partial<Record<keyof Quantity, Shape>>);
