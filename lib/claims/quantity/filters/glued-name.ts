import type { Passage } from '../passage.ts';
import { moneyBefore } from '../read-amount.ts';
import { unitAt } from '../read-unit.ts';
import type { Filter } from './filter.ts';

/** Reads on while pieces stand glued together. */
function endOfRun({ atoms }: Passage, i: number): number {
  let to = i + 1;
  while (
    atoms[to]?.glued &&
    (atoms[to]?.kind !== 'sign' || (atoms[to]?.text === '-' && atoms[to + 1]?.glued))
  )
    to++;
  return to;
}

/** Letters glued in front: "X-Pro3", "COVID-19", "F-35"; money and "sub-300" are none. */
function gluedBefore(passage: Passage, i: number): boolean {
  const { atoms, lexicon } = passage;
  const number = atoms[i];
  const before = atoms[i - 1];
  if (!number?.glued || !before || moneyBefore(passage, i)) return false;
  if (before.kind === 'word') return true;
  const word = atoms[i - 2];
  // "BA.2", "JN.1": a variant.
  if (before.text === '.' && before.glued && /^\p{Lu}+$/u.test(word?.text ?? '')) return true;
  if (before.text !== '-' || !before.glued || word?.kind !== 'word') return false;
  const { numerals, bounds, units } = lexicon.source;
  if (units.magnitudes.has(word.lower)) return false;
  const bound = bounds.before.has(word.lower) && word.lower !== 'under' && word.lower !== 'over';
  const joint =
    (numerals.rangeWords.has(word.lower) && word.text === word.lower) ||
    numerals.cardinals.has(word.lower) ||
    numerals.minus.has(word.lower);
  // "a 75-100mm lens" has a number before; "mid-40s" and "Boeing-737" don't.
  return (
    !bound &&
    !joint &&
    atoms[i - 3]?.kind !== 'number' &&
    !unitAt(passage, i - 2, { form: 'digits', to: i - 2 })
  );
}

/** Letters glued behind that are neither unit, scale nor possessive: "5G", "24703L202". */
function gluedAfter(passage: Passage, i: number): boolean {
  const { atoms, lexicon } = passage;
  const after = atoms[i + 1];
  if (!after?.glued || after.kind !== 'word' || /^['’]/.test(after.text)) return false;
  const { scales, scaleLetters } = lexicon.source.numerals;
  const third = atoms[i + 2];
  const goesOn =
    third?.glued === true &&
    (third.kind === 'number' ||
      (third.text === '-' && atoms[i + 3]?.kind === 'number' && atoms[i + 3]?.glued === true));
  const unit = unitAt(passage, i + 1, { form: 'digits', to: i + 1 });
  // "30m-35m": a range whose ends are written alike.
  const isRange = third?.text === '-' && atoms[i + 4]?.glued === true && atoms[i + 4]?.lower === after.lower;
  if (goesOn && !isRange) return !unit || unit.to <= i + 2;
  const scale = scales.has(after.lower) || scaleLetters.has(after.lower);
  return !scale && !unit;
}

/** Numbers inside names and codes. */
export const gluedName: Filter = (passage, i) => {
  if (passage.atoms[i]?.kind !== 'number') return undefined;
  return gluedBefore(passage, i) || gluedAfter(passage, i) ? endOfRun(passage, i) : undefined;
};
