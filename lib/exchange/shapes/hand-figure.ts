import type { HandFigure, ReadFigure } from '../../model/hand-figure.ts';
import { count, list, object, optional, type Shape } from '../../model/shape.ts';
import { text, word } from './parts.ts';
import { bound, interval, measure, period, unit } from './quantity.ts';

const places = list(word, 100);

const readFigure = object({
  value: interval,
  bound,
  unit,
  counted: text,
  places,
  period: text,
  source: text,
} satisfies Record<keyof ReadFigure, Shape>);

/** The figure of a claim by hand. */
export const handFigure = object({
  at: object({ start: count, end: count }),
  value: interval,
  bound,
  unit,
  measure,
  places,
  period: optional(period),
  source: text,
  was: optional(readFigure),
} satisfies Record<keyof HandFigure, Shape>);
