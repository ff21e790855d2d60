import type { Check } from '../../model/finding.ts';
import { render, type Values } from '../render.ts';
import { numberWords } from './figure.ts';

/** Decimals that a worked-out figure is shown with. */
const DECIMALS = 10;

function inWords(values: Values, locale: string): Values {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' && name !== 'count'
      ? numberWords(Math.round(value * DECIMALS) / DECIMALS, locale)
      : value,
  ]);
  return Object.fromEntries(entries);
}

/** One plain sentence for a check, with its arithmetic: the values of its reason, `expected` and `stated`. */
export function checkSentence(check: Check, locale: string): string {
  const [reason] = check.reasons;
  const kind = reason && 'change-by' === reason.code ? 'change-by' : check.kind;
  const { expected, stated } = check.arithmetic;
  const values = inWords({ ...reason?.values, expected, stated }, locale);
  return render(`check.${kind}.${check.holds ? 'holds' : 'fails'}`, values, locale);
}
