import type { Quantity } from '../../model/quantity.ts';
import { hasMessage, render } from '../render.ts';

const SCALES = [
  { from: 1e12, key: 'figure.trillion' },
  { from: 1e9, key: 'figure.billion' },
  { from: 1e6, key: 'figure.million' },
] as const;

/** More decimals than the article gave would promise too much; more than three say nothing to a reader. */
const MOST_DECIMALS = 3;

const rounded = (count: number) => Number(count.toFixed(MOST_DECIMALS));

/** Whether a value is that many of a scale to the unit, as far as such a number can be held at all. */
function isExactly(value: number, count: number, from: number): boolean {
  return Math.abs(count * from - value) < Math.max(0.5, 4 * Number.EPSILON * Math.abs(value));
}

/**
 * A number as a reader reads it: grouped, millions and more spelled out where that loses nothing, or two different
 * figures would be shown as one.
 */
export function numberWords(value: number, locale: string): string {
  const largest = SCALES.find(({ from }) => Math.abs(value) >= from);
  const isShort = largest && isExactly(value, rounded(value / largest.from), largest.from);
  const scale = isShort ? largest : undefined;
  const count = rounded(value / (scale?.from ?? 1));
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: MOST_DECIMALS }).format(count);
  return scale ? render(scale.key, { number, count }, locale) : number;
}

function withUnit(figure: string, { unit }: Pick<Quantity, 'unit'>, locale: string): string {
  if (unit.id === 'percent') return render('figure.percent', { figure }, locale);
  if (unit.dimension === 'points') return render('figure.points', { figure }, locale);
  if (unit.dimension === 'currency')
    return render('figure.currency', { code: unit.id.toUpperCase(), figure }, locale);
  const name = `unit.${unit.id}`;
  if (unit.dimension === 'count' || !hasMessage(name, locale)) return figure;
  return render('figure.unit', { figure, unit: render(name, {}, locale) }, locale);
}

/** A quantity in words, bound and unit included: "about 313", "18 to 25 percent", "EUR 1.21 million". */
export function figureWords(quantity: Pick<Quantity, 'value' | 'bound' | 'unit'>, locale: string): string {
  const { low, high } = quantity.value;
  const [from, to] = [numberWords(low, locale), numberWords(high, locale)];
  if (low !== high)
    return withUnit(render('bound.between', { low: from, high: to }, locale), quantity, locale);
  const figure = withUnit(from, quantity, locale);
  return render(quantity.bound === 'between' ? 'bound.exact' : `bound.${quantity.bound}`, { figure }, locale);
}
