import type { HandFigure, ReadFigure } from '../model/hand-figure.ts';
import type { Bound, Measure, Quantity } from '../model/quantity.ts';
import type { Period } from '../model/scope.ts';
import type { Span } from '../model/span.ts';
import type { QuantityUnit } from '../model/unit.ts';
import { numberOf, numberText } from './number-text.ts';

/** The fields of a claim by hand as a form holds them. */
export interface HandFields {
  low: string;
  /** Empty but for ranges. */
  high: string;
  bound: Bound;
  unitId: string;
  counted: string;
  /** Names, divided by commas. */
  places: string;
  /** The words of the time. */
  period: string;
  /** ISO 8601 days, inclusive; empty where open. */
  from: string;
  to: string;
  source: string;
}

/** What a form begins with where nothing was read. */
export const NO_FIELDS: HandFields = {
  low: '',
  high: '',
  bound: 'exact',
  unitId: 'count',
  counted: '',
  places: '',
  period: '',
  from: '',
  to: '',
  source: '',
};

/** A figure as understood, for people. */
export function readFigure({ value, bound, unit, measure, scope }: Quantity, source: string): ReadFigure {
  return {
    value,
    bound,
    unit,
    counted: measure.text || [...measure.modifiers, measure.head].join(' ').trim(),
    places: [...new Set(scope.places.map(({ name }) => name))],
    period: scope.period?.text ?? '',
    source,
  };
}

/**
 * A form filled with a figure.
 * @param locale BCP 47; decides how numbers are written
 */
export function fieldsOf(figure: ReadFigure, period: Period | undefined, locale: string): HandFields {
  const { low, high } = figure.value;
  return {
    low: numberText(low, locale),
    high: Object.is(low, high) ? '' : numberText(high, locale),
    bound: figure.bound,
    unitId: figure.unit.id,
    counted: figure.counted,
    places: figure.places.join(', '),
    period: figure.period,
    from: period?.start?.slice(0, 10) ?? '',
    to: period?.end?.slice(0, 10) ?? '',
    source: figure.source,
  };
}

/** The first field that can't be so, null where all can. */
export function faultOf(fields: HandFields, locale: string): 'low' | 'high' | 'to' | null {
  const low = numberOf(fields.low, locale);
  if (low === null) return 'low';
  const high = fields.high.trim() === '' ? low : numberOf(fields.high, locale);
  if (high === null || high < low) return 'high';
  return fields.from && fields.to && fields.to < fields.from ? 'to' : null;
}

/** What a form's fields are made into beside themselves. */
export interface Made {
  at: Span;
  unit: QuantityUnit;
  measure: Measure;
  was: ReadFigure | undefined;
  /** The time as it stood when the form was opened. */
  period: Period | undefined;
}

/** The figure that a faultless form says. */
export function figureOf(fields: HandFields, made: Made, locale: string): HandFigure {
  const low = numberOf(fields.low, locale) ?? Number.NaN;
  const high = numberOf(fields.high, locale) ?? low;
  const period = periodOf(fields, made.period);
  return {
    at: made.at,
    value: { low, high },
    bound: boundOf(fields.bound, low !== high),
    unit: made.unit,
    measure: made.measure,
    places: namesIn(fields.places),
    ...(period ? { period } : {}),
    source: fields.source.trim(),
    ...(made.was ? { was: made.was } : {}),
  };
}

function boundOf(bound: Bound, isRange: boolean): Bound {
  if (isRange) return 'between';
  return bound === 'between' ? 'exact' : bound;
}

function namesIn(places: string): string[] {
  return [...new Set(places.split(',').map((name) => name.trim()))].filter((name) => name !== '');
}

function periodOf({ period, from, to }: HandFields, before: Period | undefined): Period | undefined {
  const text = period.trim();
  if (!text && !from && !to) return undefined;
  const { start = '', end = '' } = before ?? {};
  const isSame = before?.text === text && start.slice(0, 10) === from && end.slice(0, 10) === to;
  if (isSame) return before;
  const days = { ...(from ? { start: from } : {}), ...(to ? { end: to } : {}) };
  return { kind: kindOf(from, to, before), ...days, text, basis: 'known' };
}

function kindOf(from: string, to: string, before: Period | undefined): Period['kind'] {
  if (from && to) return from === to ? 'instant' : 'during';
  if (from) return 'since';
  return to ? 'until' : (before?.kind ?? 'during');
}
