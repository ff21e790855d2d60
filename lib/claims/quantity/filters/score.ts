import { nounRun } from '../noun-after.ts';
import type { Passage } from '../passage.ts';
import { moneyBefore } from '../read-amount.ts';
import { readNumeral } from '../read-numeral.ts';
import { readUnit } from '../read-unit.ts';
import type { Filter } from './filter.ts';

/** True where the number at `i` has a unit, a scale or something that it counts. */
function isCounting(passage: Passage, i: number): boolean {
  const numeral = readNumeral(passage.atoms, i, passage.lexicon.source.numerals);
  return (
    !numeral ||
    numeral.scaled ||
    readUnit(passage, numeral) !== undefined ||
    nounRun(passage, i + 1) !== undefined
  );
}

/** "outspent them |2-to-1": a proportion of two, where nothing is counted by it. */
function oddsEnd(passage: Passage, i: number): number | undefined {
  const { atoms, lexicon } = passage;
  const [first, hyphen, to, second, last] = atoms.slice(i, i + 5);
  const joined = [hyphen, second].every((atom) => atom?.text === '-' && atom.glued);
  if (!joined || !lexicon.source.bounds.to.has(to?.lower ?? '') || !first || !last) return undefined;
  const numeral = readNumeral(atoms, i + 4, lexicon.source.numerals);
  return numeral && !isCounting(passage, i + 4) ? numeral.to : undefined;
}

/** "tied at 89-89", "won 2–1": a result of a game; nothing is counted behind it. */
export const score: Filter = (passage, i) => {
  const { atoms, lexicon } = passage;
  const [first, joint, second] = [atoms[i], atoms[i + 1], atoms[i + 2]];
  // "312 for 7", "took 5 for 42": runs and wickets.
  if (
    first?.kind === 'number' &&
    second?.kind === 'number' &&
    lexicon.source.nonClaims.scoreJoints?.has(joint?.lower ?? '') &&
    !moneyBefore(passage, i + 2) &&
    !isCounting(passage, i + 2)
  )
    return i + 3;
  const odds = oddsEnd(passage, i);
  if (odds !== undefined) return odds;
  if (first?.kind !== 'number' || second?.kind !== 'number' || !joint?.glued || !second.glued)
    return undefined;
  if (!/^[-–]$/.test(joint.text) || !/^\d{1,3}$/.test(first.text) || !/^\d{1,3}$/.test(second.text))
    return undefined;
  if (moneyBefore(passage, i) || isCounting(passage, i + 2)) return undefined;
  return first.value < second.value && second.value > 20 ? undefined : i + 3;
};
