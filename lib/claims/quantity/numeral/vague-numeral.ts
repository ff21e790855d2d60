import type { NumeralLexicon } from '../../../languages/shape/numbers.ts';
import type { Atom } from '../atom.ts';
import type { Numeral } from '../numeral.ts';
import { lowerAt } from './slashed.ts';

function vague(from: number, to: number, low: number, high: number, step: number): Numeral {
  return { from, to, low, high, step, digits: 1, form: 'vague', scaled: false };
}

/** "dozens", "hundreds of thousands", "tens of millions". */
export function plural(atoms: Atom[], i: number, lexicon: NumeralLexicon): Numeral | undefined {
  const first = lexicon.plurals.get(lowerAt(atoms, i));
  if (first === undefined) return undefined;
  let to = i + 1;
  let step = first;
  while (lexicon.of.has(lowerAt(atoms, to)) && lexicon.plurals.has(lowerAt(atoms, to + 1))) {
    step *= lexicon.plurals.get(lowerAt(atoms, to + 1)) ?? 1;
    to += 2;
  }
  return vague(i, to, 2 * step, (first === 12 ? 8 : first === 10 ? 9.9 : 9.99) * step, step);
}

/** "several thousand", "a few hundred", "a couple of million"; never "several" alone. */
export function few(atoms: Atom[], i: number, lexicon: NumeralLexicon): Numeral | undefined {
  let at = lexicon.articles.has(lowerAt(atoms, i)) ? i + 1 : i;
  const range = lexicon.few.get(lowerAt(atoms, at));
  if (!range) return undefined;
  at++;
  if (lexicon.of.has(lowerAt(atoms, at))) at++;
  const word = lowerAt(atoms, at);
  const first = lexicon.scales.get(word) ?? lexicon.collectives.get(word) ?? lexicon.plurals.get(word);
  if (first === undefined) return undefined;
  // "several hundred thousand"
  const second = lexicon.scales.get(lowerAt(atoms, at + 1)) ?? 1;
  const [by, to] = second > first ? [first * second, at + 2] : [first, at + 1];
  return vague(i, to, range[0] * by, range[1] * by, by);
}
