import { longest } from '../phrases.ts';
import type { Filter } from './filter.ts';

/** Set phrases: "a hundred times over", "24/7", "one by one". */
export const idiom: Filter = ({ atoms, lexicon }, i) => longest(lexicon.phrases, atoms, i)?.to;
