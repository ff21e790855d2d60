import type { Figure } from '../figure.ts';
import { onceAFigure } from '../once.ts';
import { daysApart } from './story.ts';

const YEAR = /(?<![\p{L}\p{N}.,])(?:1[6-9]|20)\d\d(?![\p{L}\p{N}]|[.,]\d)/gu;

const yearOf = (iso: string | undefined): string | undefined => iso?.slice(0, 4);

/** Years that a figure speaks of: those that its clause names, those of its period, else the year of its report. */
const yearsOf = onceAFigure(({ claim, quantity, report }): ReadonlySet<string> => {
  const { period } = quantity.scope;
  const stated = [...(claim.text.match(YEAR) ?? []), yearOf(period?.start), yearOf(period?.end)];
  const years = stated.filter((year) => year !== undefined);
  const published = yearOf(report.published);
  return new Set(years.length > 0 || published === undefined ? years : [published]);
});

/** True where both figures speak of years, and of none together: last time's quake, another year's strike. */
export function speakOfOtherYears(a: Figure, b: Figure): boolean {
  const [x, y] = [yearsOf(a), yearsOf(b)];
  return x.size > 0 && y.size > 0 && x.isDisjointFrom(y);
}

/** Reports farther apart than this tell one story only where they name the same year. */
const ONE_STORY = 400;

const namedYears = onceAFigure(({ quotation, quantity }): ReadonlySet<string> => {
  const { period } = quantity.scope;
  const years = [...(quotation.match(YEAR) ?? []), yearOf(period?.start), yearOf(period?.end)];
  return new Set(years.filter((year) => year !== undefined));
});

/** True for figures of reports that are years apart, unless both name one year. */
export function liesYearsApart(a: Figure, b: Figure): boolean {
  const days = daysApart(a.report, b.report);
  return days !== undefined && days > ONE_STORY && namedYears(a).isDisjointFrom(namedYears(b));
}

/** True where a figure speaks of years before its report alone: what was counted then no longer runs. */
export function isPast(figure: Figure): boolean {
  const published = yearOf(figure.report.published);
  if (published === undefined) return false;
  const named = figure.quotation.match(YEAR) ?? [];
  return named.length > 0 && named.every((year) => year < published);
}

/** What was counted so many days before the report is told as the past. */
const LONG_AGO = 45;
const MS_PER_DAY = 86_400_000;

/** True where a figure is of an earlier year, or its period was over long before its report. */
export function speaksOfThePast(figure: Figure): boolean {
  const { period } = figure.quantity.scope;
  if (isPast(figure)) return true;
  if (!period || period.kind === 'since' || period.kind === 'per') return false;
  const over = Date.parse(period.end ?? period.start ?? '');
  return Date.parse(figure.report.published ?? '') - over > LONG_AGO * MS_PER_DAY;
}
