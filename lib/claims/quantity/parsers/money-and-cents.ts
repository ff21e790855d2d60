import { readAmount } from '../read-amount.ts';
import { readNumeral } from '../read-numeral.ts';
import { unitAt } from '../read-unit.ts';
import type { Parser } from './parser.ts';

/** "3 dollars 50 cents", "thirteen dollars and forty-five", "10 $ 30 cent". */
export const moneyAndCents: Parser = (passage, i) => {
  const { atoms, lexicon } = passage;
  const main = readAmount(passage, i);
  if (main?.unit.dimension !== 'currency' || main.unit.per || !Number.isInteger(main.low)) return undefined;
  const minor = lexicon.source.units.minor.get(main.unit.id);
  const joined = lexicon.source.numerals.and.has(atoms[main.to]?.lower ?? '');
  const part = minor && readNumeral(atoms, joined ? main.to + 1 : main.to, lexicon.source.numerals);
  if (
    !minor ||
    !part ||
    part.low >= minor[1] ||
    part.low < 1 ||
    !Number.isInteger(part.low) ||
    part.form === 'vague'
  )
    return undefined;
  const unit = unitAt(passage, part.to, part);
  const named = unit?.id === minor[0];
  const next = atoms[part.to];
  const ends =
    next === undefined || (next.kind === 'sign' && /^[.,;)!?]$/.test(next.text)) || next.lower === 'more';
  if (!named && (unit || !ends || main.number.to === main.to)) return undefined;
  const value = Number((main.low + part.low / minor[1]).toFixed(2));
  const to = named && unit ? unit.to : part.to;
  return {
    drafts: [
      {
        ...main,
        parser: 'money-and-cents',
        low: value,
        high: value,
        step: 0.01,
        number: { from: main.number.from, to: part.to },
        to,
      },
    ],
    to,
  };
};
