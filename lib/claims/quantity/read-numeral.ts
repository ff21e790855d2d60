import type { NumeralLexicon } from '../../languages/shape/numbers.ts';
import type { Atom } from './atom.ts';
import { digitNumeral } from './numeral/digit-numeral.ts';
import { fraction, slashed } from './numeral/slashed.ts';
import { few, plural } from './numeral/vague-numeral.ts';
import { wordFraction } from './numeral/word-fraction.ts';
import { collective, withHalf, wordNumeral } from './numeral/word-numeral.ts';
import type { Numeral } from './numeral.ts';

/** What a minus may be glued to: "(-30°C)", "15°F/-9°C". */
const OPENING = new Set(['(', '[', '/']);

/** A minus sign or word right before a number, not the dash of a range or a compound. */
function negative(numeral: Numeral, atoms: Atom[], lexicon: NumeralLexicon): Numeral {
  const sign = atoms[numeral.from - 1];
  if (!sign || !lexicon.minus.has(sign.lower)) return numeral;
  let from = numeral.from - 1;
  const first = atoms[numeral.from];
  if (sign.kind === 'sign') {
    const before = atoms[from - 1];
    if (before && lexicon.minus.has(before.lower) && before.kind === 'word') from--;
    else if ((sign.glued && !OPENING.has(before?.text ?? '')) || before?.kind === 'number') return numeral;
    else if (
      !first?.glued &&
      before !== undefined &&
      before.pos !== 'VERB' &&
      before.pos !== 'PART' &&
      !lexicon.rangeWords.has(before.lower)
    )
      return numeral;
  }
  return { ...numeral, from, low: -numeral.high, high: -numeral.low };
}

/**
 * Reads a number from atom `i` on, the longest that stands there.
 * @param money true behind a currency sign, where a lone "m" is a million
 */
export function readNumeral(
  atoms: Atom[],
  i: number,
  lexicon: NumeralLexicon,
  money = false,
): Numeral | undefined {
  const simple = slashed(atoms, i);
  if (simple) return fraction(i, simple.to, simple.value);
  const special =
    plural(atoms, i, lexicon) ??
    few(atoms, i, lexicon) ??
    collective(atoms, i, lexicon) ??
    wordFraction(atoms, i, lexicon);
  if (special) return special;
  const numeral = digitNumeral(atoms, i, lexicon, money) ?? wordNumeral(atoms, i, lexicon);
  if (!numeral) return undefined;
  const whole = withHalf(numeral, atoms, lexicon);
  return negative(whole, atoms, lexicon);
}
