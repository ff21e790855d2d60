import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { readNumeral } from '../read-numeral.ts';
import type { Parser } from './parser.ts';

/** "sixfold", "ten-fold", "10-fold". */
function fold({ atoms, lexicon }: Passage, i: number): { value: number; to: number } | undefined {
  const { factorSuffix, cardinals } = lexicon.source.numerals;
  const word = atoms[i]?.lower ?? '';
  if (word.endsWith(factorSuffix)) {
    const value = cardinals.get(word.slice(0, -factorSuffix.length));
    return value === undefined ? undefined : { value, to: i + 1 };
  }
  const read = readNumeral(atoms, i, lexicon.source.numerals);
  if (!read) return undefined;
  const at = atoms[read.to]?.text === '-' ? read.to + 1 : read.to;
  return atoms[at]?.lower === factorSuffix ? { value: read.low, to: at + 1 } : undefined;
}

/** A factor alone: "rose sixfold". */
export const factor: Parser = (passage, i) => {
  const found = fold(passage, i);
  if (!found) return undefined;
  const amount = { low: found.value, high: found.value };
  const draft: Draft = {
    parser: 'factor',
    from: i,
    to: found.to,
    number: { from: i, to: found.to },
    ...amount,
    step: 1,
    digits: 1,
    form: 'words',
    bound: 'exact',
    unit: { id: 'times', dimension: 'other' },
    kind: 'change',
    direction: 'up',
    relative: { operation: 'times', amount },
  };
  return { drafts: [draft], to: found.to };
};
