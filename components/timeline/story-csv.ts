import { figureWords } from '../../lib/i18n/sentences/figure.ts';
import type { Words } from '../ui/words.ts';
import type { Point } from './points.ts';

/** A text that a spreadsheet would take for a formula is told to be one by a quote. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

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
  return `${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
