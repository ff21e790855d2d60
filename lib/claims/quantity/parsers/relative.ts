import type { Draft } from '../draft.ts';
import { nounAfter } from '../noun-after.ts';
import type { Passage } from '../passage.ts';
import { lowerAt } from '../passage.ts';
import { longest } from '../phrases.ts';
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

/** "last year's total", "that of 2024": a time that stands for the figure of its own. */
function timed(passage: Passage, i: number): number | undefined {
  const { source } = passage.lexicon;
  const time = passage.times.find(({ from, to }) => from <= i && i < to && to > i);
  if (!time || !source.measures.possessive.has(lowerAt(passage, time.to))) return undefined;
  return source.relative.amounts.has(lowerAt(passage, time.to + 1)) ? time.to + 2 : time.to + 1;
}

/** What a factor is taken of; `past` where that is a figure of another time or place, not told by what follows. */
interface Compared {
  to: number;
  noun: boolean;
  past: boolean;
}

/** Behind the factor: "as many", "as much", "the number", "that figure", "last year's". */
function comparison(passage: Passage, i: number): Compared | undefined {
  const { relative, numerals } = passage.lexicon.source;
  const [first, second] = [lowerAt(passage, i), lowerAt(passage, i + 1)];
  if (relative.as.has(first) && relative.many.has(second)) {
    const past = relative.as.has(lowerAt(passage, i + 2));
    return { to: past ? i + 3 : i + 2, noun: !past, past };
  }
  if (relative.definite.has(first)) {
    const at = passage.atoms[i + 1]?.pos === 'ADJ' ? i + 2 : i + 1;
    if (relative.amounts.has(lowerAt(passage, at))) return { to: at + 1, noun: false, past: true };
  }
  const time = timed(passage, numerals.of.has(first) ? i + 1 : i);
  return time === undefined ? undefined : { to: time, noun: false, past: true };
}

/** Of which figure the comparison tells: one before the comma, or the one that "that is" points to. */
function toldOf(passage: Passage, i: number, { past }: Compared): Draft['tells'] {
  if (!past) return undefined;
  const { atoms, lexicon } = passage;
  const bound = longest(lexicon.boundsBefore, atoms, i - 1, -1);
  const at = bound ? bound.to : i - 1;
  if (lowerAt(passage, at) === ',') return 'sentence';
  const { be, pronouns } = lexicon.source.measures;
  return be.has(lowerAt(passage, at)) && pronouns.has(lowerAt(passage, at - 1)) && at < 3
    ? 'before'
    : undefined;
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
  const tells = compared && toldOf(passage, i, compared);
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
    ...(tells ? { tells } : {}),
  };
  const noun = compared?.noun ? nounAfter(passage, draft) : undefined;
  return { drafts: [noun ? { ...draft, noun } : draft], to };
};
