import { longest } from '../phrases.ts';
import type { Filter } from './filter.ts';

/** How many words of a set phrase may stand before its number ("the other half", "back to square one"). */
const BEFORE = 3;

/** Set phrases: "a hundred times over", "24/7", "one by one", "on cloud nine". */
export const idiom: Filter = ({ atoms, lexicon }, i) => {
  for (let from = i; from >= Math.max(0, i - BEFORE); from--) {
    const found = longest(lexicon.phrases, atoms, from);
    if (found && found.to > i) return found.to;
  }
  return undefined;
};
