import type { HandFigure, ReadFigure } from '../../model/hand-figure.ts';
import { count, list, object, optional, type Shape, string } from '../../model/shape.ts';
import { word } from './parts.ts';
import { bound, interval, measure, period, unit } from './quantity.ts';

const label = string(2_000);
const places = list(word, 100);

const readFigure = object({
  value: interval,
  bound,
  unit,
  counted: label,
  places,
  period: label,
  source: label,
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
  source: label,
  was: optional(readFigure),
} satisfies Record<keyof HandFigure, Shape>);
