import { csvLine } from '../../lib/exchange/csv.ts';
import { figureWords } from '../../lib/i18n/sentences/figure.ts';
import type { Words } from '../ui/words.ts';
import type { Point } from './points.ts';

/** The story's table as RFC 4180 CSV, with the bounds of each figure as numbers. */
export function storyCsv(points: readonly Point[], words: Words, locale: string): string {
  const head = [
    words('story.as-of'),
    words('story.source'),
    words('story.figure'),
    words('story.low'),
    words('story.high'),
    words('story.printed'),
    words('story.report'),
    words('story.address'),
  ];
  const rows = points.map(({ at, party, quantity, quotation, report }) => [
    at,
    party ?? '',
    figureWords(quantity, locale),
    quantity.value.low,
    quantity.value.high,
    quotation,
    report.outlet,
    report.url,
  ]);
  return [head, ...rows].map(csvLine).join('');
}
