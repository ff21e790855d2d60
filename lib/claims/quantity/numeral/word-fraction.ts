import type { NumeralLexicon } from '../../../languages/shape/numbers.ts';
import type { Atom } from '../atom.ts';
import type { Numeral } from '../numeral.ts';
import { readWords } from '../numeral-words.ts';
import { fraction, lowerAt } from './slashed.ts';

/** "half", "a third", "two-thirds", "half a million", "three quarters of a billion". */
export function wordFraction(atoms: Atom[], i: number, lexicon: NumeralLexicon): Numeral | undefined {
  const article = lexicon.articles.has(lowerAt(atoms, i));
  const over = article ? { value: 1, to: i + 1 } : readWords(atoms, i, lexicon);
  let at = over?.to ?? i;
  if (lowerAt(atoms, at) === '-' && over) at++;
  const word = lowerAt(atoms, at);
  const part = lexicon.fractions.get(word);
  if (part === undefined) return undefined;
  const count = over?.value ?? 1;
  if (!over && Math.round(1 / part) !== 2 && Math.round(1 / part) !== 4) return undefined;
  if (count >= Math.round(1 / part) && count !== 1) return undefined;
  // "two quarters of contraction": nobody so calls a half.
  if (count > 1 && Math.round(1 / part) % count === 0) return undefined;
  const value = count * part;
  const scale = scaleOf(atoms, at + 1, lexicon);
  if (scale)
    return { ...fraction(i, scale.to, value * scale.by), form: 'words', step: scale.by * part, scaled: true };
  return over || Math.round(1 / part) === 2 ? fraction(i, at + 1, value) : undefined;
}

/** "a million", "of a million", "million" behind a fraction. */
function scaleOf(atoms: Atom[], i: number, lexicon: NumeralLexicon): { by: number; to: number } | undefined {
  let at = i;
  if (lexicon.of.has(lowerAt(atoms, at)) && lexicon.articles.has(lowerAt(atoms, at + 1))) at += 2;
  else if (lexicon.articles.has(lowerAt(atoms, at))) at += 1;
  if (lowerAt(atoms, at) === '-') at++;
  const word = lowerAt(atoms, at);
  const by = lexicon.scales.get(word) ?? lexicon.collectives.get(word);
  return by === undefined ? undefined : { by, to: at + 1 };
}
