import type { Quantity } from '../../lib/model/quantity.ts';
import { dayLong, dayShort } from '../ui/dates.ts';

/** Where a figure holds, nearest place first. */
export function placeWords({ scope }: Quantity): string | null {
  const names = scope.places.map(({ name }) => name);
  return names.length > 0 ? [...new Set(names)].slice(0, 2).join(', ') : null;
}

/** When it holds: the day where one is known, else the words as printed. */
export function periodWords(quantity: Quantity, locale: string, style: 'short' | 'long'): string | null {
  const { period } = quantity.scope;
  const day = style === 'short' ? dayShort : dayLong;
  if (!period) return null;
  if (period.start && period.start === period.end) return day(period.start, locale);
  return period.text || (period.start ? day(period.start, locale) : null);
}
