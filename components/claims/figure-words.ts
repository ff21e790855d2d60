import type { Quantity } from '../../lib/model/quantity.ts';
import type { Words } from '../ui/words.ts';

/** Millions and more are spelled out: "1.21 million", "12,418". */
function number(value: number, locale: string): string {
  const large = Math.abs(value) >= 1e6;
  return new Intl.NumberFormat(locale, {
    maximumFractionDigits: large ? 2 : 6,
    ...(large ? { notation: 'compact', compactDisplay: 'long' } : {}),
  }).format(value);
}

function withUnit(figure: string, quantity: Quantity, words: Words): string {
  if (quantity.unit.dimension === 'share') return words('figure.percent', { figure });
  if (quantity.unit.dimension === 'currency')
    return words('figure.money', { code: quantity.unit.id.toUpperCase(), figure });
  return figure;
}

/** A figure as understood, bounds in words: "about 313", "18 to 25", "USD 200 million". */
export function figureWords(quantity: Quantity, words: Words, locale: string): string {
  const { low, high } = quantity.value;
  if (low !== high && (quantity.bound === 'between' || quantity.bound === 'exact'))
    return withUnit(
      words('figure.between', { low: number(low, locale), high: number(high, locale) }),
      quantity,
      words,
    );
  const figure = withUnit(number(middle(quantity), locale), quantity, words);
  return quantity.bound === 'exact' || quantity.bound === 'between'
    ? figure
    : words(`figure.${quantity.bound}`, { figure });
}

/** The one number that stands for an interval in a chart or a column. */
export function middle({ value }: Quantity): number {
  return (value.low + value.high) / 2;
}
