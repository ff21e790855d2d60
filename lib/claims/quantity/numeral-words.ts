import type { NumeralLexicon } from '../../languages/shape/numbers.ts';
import type { Atom } from './atom.ts';

/** What a run of number words has come to: whole thousands and more in `total`, the rest in `current`. */
interface Sum {
  total: number;
  current: number;
  lastScale: number;
  from: number;
  to: number;
  /** Factor of the last word that belongs ("million" → 1e6). */
  scaled: boolean;
}

/** A number below one hundred may still join what stands ("forty" + "five", "hundred" + "eleven"). */
function joins(current: number, value: number): boolean {
  if (current === 0) return true;
  if (current % 100 === 0) return value > 0;
  return current % 10 === 0 && current % 100 >= 20 && value > 0 && value < 10;
}

function wordAt(atoms: Atom[], i: number): string {
  return atoms[i]?.lower ?? '';
}

/** Index of the next number word behind "and" or a hyphen, or `i` itself. */
function overJoint(atoms: Atom[], i: number, lexicon: NumeralLexicon, sum: Sum): number {
  const word = wordAt(atoms, i);
  const open = sum.current >= 100 || (sum.total > 0 && sum.current === 0);
  if (lexicon.and.has(word) && open && lexicon.cardinals.has(wordAt(atoms, i + 1))) return i + 1;
  const tens = sum.current % 100;
  const behind = wordAt(atoms, i + 1);
  const units = lexicon.cardinals.get(behind) ?? (lexicon.articles.has(behind) ? 1 : 10);
  if (lexicon.tensAnd?.has(word) && tens >= 20 && tens % 10 === 0 && units < 10) return i + 1;
  const hyphen = word === '-' && atoms[i]?.glued === true && atoms[i + 1]?.glued === true;
  const next = wordAt(atoms, i + 1);
  return hyphen && (lexicon.cardinals.has(next) || lexicon.scales.has(next)) ? i + 1 : i;
}

/** Takes in one word, or says that it doesn't belong; behind digits only scales do. */
function take(sum: Sum, word: string, lexicon: NumeralLexicon, isWritten: boolean): boolean {
  // "treinta y una": behind tens an article counts.
  const one = lexicon.tensAnd && lexicon.articles.has(word) && sum.to > sum.from && sum.current >= 20;
  const cardinal = isWritten ? undefined : (lexicon.cardinals.get(word) ?? (one ? 1 : undefined));
  const open = sum.to > sum.from || sum.current === 0;
  if (cardinal !== undefined && open && joins(sum.current, cardinal)) {
    sum.current += cardinal;
    return true;
  }
  const scale = lexicon.scales.get(word);
  if (scale === undefined) return false;
  sum.scaled = true;
  if (scale === 100 && sum.current > 0 && sum.current < 100) {
    sum.current *= 100;
    return true;
  }
  // "two thousand million": a scale of the scale before it.
  if (sum.current === 0 && sum.total > 0 && scale > sum.lastScale) {
    sum.total *= scale;
    return true;
  }
  if (sum.current === 0 || scale >= sum.lastScale) return false;
  sum.total += sum.current * scale;
  sum.current = 0;
  sum.lastScale = scale;
  return true;
}

/**
 * Adds the number words and scales from atom `i` on to a start value: "two hundred and four", and, with
 * start 4, "hundred million". @returns undefined where nothing was read and the start is 0
 * @param isWritten true where the start stands in digits, behind which a number word is another number ("rose from
 * 7.6 million three months earlier")
 */
export function readWords(
  atoms: Atom[],
  i: number,
  lexicon: NumeralLexicon,
  start = 0,
  isWritten = false,
): { value: number; to: number; scaled: boolean } | undefined {
  const sum: Sum = {
    total: 0,
    current: start,
    lastScale: Number.POSITIVE_INFINITY,
    from: i,
    to: i,
    scaled: false,
  };
  for (;;) {
    const begun = sum.to > i || start > 0;
    const at = begun ? overJoint(atoms, sum.to, lexicon, sum) : sum.to;
    if (!take(sum, wordAt(atoms, at), lexicon, isWritten)) break;
    sum.to = at + 1;
  }
  if (sum.to === i && start === 0) return undefined;
  return { value: sum.total + sum.current, to: sum.to, scaled: sum.scaled };
}
