import type { NumeralLexicon } from '../../../languages/shape/numbers.ts';
import type { Atom } from '../atom.ts';
import type { Numeral } from '../numeral.ts';
import { readWords } from '../numeral-words.ts';
import { lowerAt, slashed, VULGAR } from './slashed.ts';

/** So many atoms back stands a figure that another is set against. */
const BESIDE = 8;

/** A scale letter glued to digits or, after money, one space behind them: "35m", "1.2bn". */
function scaleLetter(atoms: Atom[], i: number, lexicon: NumeralLexicon, money: boolean): number | undefined {
  const atom = atoms[i];
  if (atom?.kind !== 'word') return undefined;
  const letter = lexicon.scaleLetters.get(atom.lower);
  if (letter === undefined) return undefined;
  if (money) return atom.glued || atom.text.length > 1 || /^[bm]$/i.test(atom.text) ? letter : undefined;
  if (!atom.glued) return undefined;
  if (atom.lower === 'k') return letter;
  // "35m of its devices", "12.3m tonnes", "1.8M dollars": what follows is counted, so the letter is no metre.
  const next = atoms[i + 1];
  const counted = next?.kind === 'word' && !next.glued;
  const noun =
    counted &&
    (next.pos === 'NOUN' || next.pos === 'ADJ' || (lexicon.of.has(next.lower) && atom.lower !== 't'));
  if (noun && atom.lower !== 't' && atom.lower !== 'mm' && !lexicon.afterMetres.has(next.lower))
    return letter;
  return counted ? undefined : scaleBefore(atoms, i, lexicon);
}

/** "From 18.3m tonnes to 19.5m": the letter that was a scale with the figure before stays one. */
function scaleBefore(atoms: Atom[], i: number, lexicon: NumeralLexicon): number | undefined {
  const letter = atoms[i]?.lower ?? '';
  for (let at = i - 2; at > i - BESIDE; at--) {
    const [number, same] = [atoms[at - 1], atoms[at]];
    if (same?.lower !== letter || !same.glued || number?.kind !== 'number') continue;
    return scaleLetter(atoms, at, lexicon, false);
  }
  return undefined;
}

/** Exactness of a number whose scale is applied: "2.3 million" is exact to 100,000. */
function scaled(number: { value: number; step: number; digits: number }, by: number) {
  return { low: number.value * by, high: number.value * by, step: number.step * by, digits: number.digits };
}

/** Rounds away what binary multiplication adds ("35.4" times a million). */
const clean = (value: number): number => Number(value.toPrecision(15));

/** "3 mil 200": digits below a thousand behind the word for it, where a language writes so. */
function hundredsBehind(
  atoms: Atom[],
  i: number,
  thousands: number,
  lexicon: NumeralLexicon,
): { value: number; step: number } | undefined {
  const atom = atoms[i];
  if (!lexicon.decimalComma || atom?.kind !== 'number' || lexicon.scales.get(lowerAt(atoms, i - 1)) !== 1000)
    return undefined;
  if (!/^\d{1,3}$/.test(atom.text) || thousands >= 1e6) return undefined;
  return { value: thousands + atom.value, step: atom.step };
}

export function digitNumeral(
  atoms: Atom[],
  i: number,
  lexicon: NumeralLexicon,
  money: boolean,
): Numeral | undefined {
  const atom = atoms[i];
  if (atom?.kind !== 'number') return undefined;
  const base = { from: i, form: 'digits' as const };
  const part = slashed(atoms, i + 1);
  const whole = Number.isInteger(atom.value) && part && part.value < 1;
  if (whole && (VULGAR.has(lowerAt(atoms, i + 1)) || atoms[i + 1]?.glued === false)) {
    const value = atom.value + part.value;
    const more = readWords(atoms, part.to, lexicon, value, true);
    return {
      ...base,
      to: more?.to ?? part.to,
      low: more?.value ?? value,
      high: more?.value ?? value,
      step: 0.25,
      digits: 2,
      scaled: more?.scaled ?? false,
    };
  }
  const letter = scaleLetter(atoms, i + 1, lexicon, money);
  if (letter !== undefined) {
    const { low, high, step, digits } = scaled(atom, letter);
    return {
      ...base,
      to: i + 2,
      low: clean(low),
      high: clean(high),
      step: clean(step),
      digits,
      scaled: true,
    };
  }
  // "3.4-million": the hyphen before a scale.
  const dash = lowerAt(atoms, i + 1) === '-' && lexicon.scales.has(lowerAt(atoms, i + 2)) ? 1 : 0;
  const words = readWords(atoms, i + 1 + dash, lexicon, atom.value, true);
  if (!words?.scaled)
    return {
      ...base,
      to: i + 1,
      low: atom.value,
      high: atom.value,
      step: atom.step,
      digits: atom.digits,
      scaled: false,
    };
  const rest = hundredsBehind(atoms, words.to, words.value, lexicon);
  if (rest) {
    // "36 mil 872 millones"
    const more = readWords(atoms, words.to + 1, lexicon, rest.value, true);
    const value = more?.value ?? rest.value;
    return {
      ...base,
      to: more?.to ?? words.to + 1,
      low: value,
      high: value,
      step: (rest.step * value) / rest.value,
      digits: 4,
      scaled: true,
    };
  }
  const by = words.value / atom.value;
  return {
    ...base,
    to: words.to,
    low: clean(words.value),
    high: clean(words.value),
    step: Number.isFinite(by) ? clean(atom.step * by) : 1,
    digits: atom.digits,
    scaled: true,
  };
}
