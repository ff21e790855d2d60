import type { Draft } from '../draft.ts';
import { nounAfter } from '../noun-after.ts';
import type { Passage } from '../passage.ts';
import { lowerAt } from '../passage.ts';
import { readNumeral } from '../read-numeral.ts';
import type { Parser } from './parser.ts';

/** The factor at atom `i`: "half", "twice", "double", "three times", "a third". */
function factor(passage: Passage, i: number): { value: number; to: number } | undefined {
  const { atoms, lexicon } = passage;
  const { numerals, units } = lexicon.source;
  const alone = numerals.factors.get(lowerAt(passage, i));
  if (alone !== undefined) return { value: alone, to: i + 1 };
  const read = readNumeral(atoms, i, numerals);
  if (!read || read.low !== read.high) return undefined;
  if (read.form === 'fraction') return { value: read.low, to: read.to };
  return units.names.get('times')?.forms?.includes(lowerAt(passage, read.to))
    ? { value: read.low, to: read.to + 1 }
    : undefined;
}

/** Behind the factor: "as many", "as much", "the number", "that figure", "last year's". */
function comparison(passage: Passage, i: number): { to: number; noun: boolean } | undefined {
  const { relative } = passage.lexicon.source;
  const [first, second] = [lowerAt(passage, i), lowerAt(passage, i + 1)];
  if (relative.as.has(first) && relative.many.has(second)) return { to: i + 2, noun: true };
  if (relative.definite.has(first) && relative.amounts.has(second)) return { to: i + 2, noun: false };
  return undefined;
}

/** "twice the 40 reported": the figure itself stands behind the factor. */
function isFigure(passage: Passage, i: number): boolean {
  const { atoms, lexicon } = passage;
  return lexicon.source.relative.definite.has(lowerAt(passage, i)) && atoms[i + 1]?.kind === 'number';
}

/** "half as many releases", "three times the number", "double last year's", "twice the 40 reported". */
export const relative: Parser = (passage, i) => {
  const found = factor(passage, i);
  if (!found) return undefined;
  const compared = comparison(passage, found.to);
  const figure = !compared && isFigure(passage, found.to);
  if (!compared && !figure) return undefined;
  const to = compared?.to ?? found.to;
  const amount = { low: found.value, high: found.value };
  const draft: Draft = {
    parser: 'relative',
    from: i,
    to,
    number: { from: i, to },
    ...amount,
    step: found.value,
    digits: 1,
    form: 'words',
    bound: 'exact',
    unit: { id: 'times', dimension: 'other' },
    kind: 'level',
    relative: { operation: 'times', amount },
  };
  const noun = compared ? nounAfter(passage, draft) : undefined;
  return { drafts: [noun ? { ...draft, noun } : draft], to };
};
