import { nounRun } from '../noun-after.ts';
import { moneyBefore } from '../read-amount.ts';
import { readNumeral } from '../read-numeral.ts';
import { readUnit } from '../read-unit.ts';
import type { Filter } from './filter.ts';

/** "tied at 89-89", "won 2–1": a result of a game; nothing is counted behind it. */
export const score: Filter = (passage, i) => {
  const { atoms, lexicon } = passage;
  const [first, joint, second] = [atoms[i], atoms[i + 1], atoms[i + 2]];
  if (first?.kind !== 'number' || second?.kind !== 'number' || !joint?.glued || !second.glued)
    return undefined;
  if (!/^[-–]$/.test(joint.text) || !/^\d{1,3}$/.test(first.text) || !/^\d{1,3}$/.test(second.text))
    return undefined;
  const numeral = readNumeral(atoms, i + 2, lexicon.source.numerals);
  if (
    !numeral ||
    numeral.scaled ||
    moneyBefore(passage, i) ||
    readUnit(passage, numeral) ||
    nounRun(atoms, i + 3)
  )
    return undefined;
  return first.value < second.value && second.value > 20 ? undefined : i + 3;
};
