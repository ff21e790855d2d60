import type { Language } from '../../languages/language.ts';
import type { ArithmeticLexicon } from '../../languages/shape/comparison.ts';
import type { Check } from '../../model/finding.ts';
import { middleOf, type Range, rangeOf } from '../compare/range.ts';
import { wordsOf } from '../words.ts';
import type { CheckRule } from './index.ts';
import { between, type FiguredSentence, type Placed, sentencesOf } from './sentence.ts';
import { endsWith } from './tie.ts';
import { verdict } from './verdict.ts';

interface Levels {
  from: Placed;
  to: Placed;
}

function sameUnit(a: Placed, b: Placed): boolean {
  return a.quantity.unit.id === b.quantity.unit.id;
}

/** A level whose unit is not printed beside it. */
function isBare({ quantity: { span, figure } }: Placed): boolean {
  return span.end === figure.end && span.start === figure.start;
}

function at(level: Placed, value: number): Placed {
  return { ...level, quantity: { ...level.quantity, value: { low: value, high: value }, bound: 'exact' } };
}

/** "From 40 to 60 euros" may have been read as one range: its ends are the two levels. */
function levelsOfRange(sentence: FiguredSentence, lexicon: ArithmeticLexicon): Levels | undefined {
  const [range, ...more] = sentence.figures.filter(
    ({ quantity: { bound, value } }) => bound === 'between' && value.low > 0 && value.low < value.high,
  );
  if (!range || more.length > 0) return undefined;
  const before = between(sentence, sentence.figures[sentence.figures.indexOf(range) - 1], range);
  if (!endsWith(before, lexicon.from, lexicon)) return undefined;
  return { from: at(range, range.quantity.value.low), to: at(range, range.quantity.value.high) };
}

/** The two levels of a sentence that names exactly one "from" and one "to" of one unit. */
function levelsNamed(sentence: FiguredSentence, lexicon: ArithmeticLexicon): Levels | undefined {
  const tied = (words: readonly string[]) =>
    sentence.figures.filter((figure, at) =>
      endsWith(between(sentence, sentence.figures[at - 1], figure), words, lexicon),
    );
  const [from, ...moreFrom] = tied(lexicon.from);
  const [to, ...moreTo] = tied(lexicon.to);
  if (!from || !to || moreFrom.length > 0 || moreTo.length > 0 || !sameUnit(from, to)) return undefined;
  return middleOf(from.quantity) > 0 ? { from, to } : undefined;
}

/** Whether the sentence speaks of a rise or a fall; undefined where it speaks of both or neither. */
function directionOf({ text }: FiguredSentence, stated: Placed, language: Language): 1 | -1 | undefined {
  if (stated.quantity.direction) return stated.quantity.direction === 'up' ? 1 : -1;
  const { up, down } = language.comparison.arithmetic;
  const plain = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const words = new Set([...wordsOf(text, language.comparison).map(({ concept }) => concept), ...plain]);
  const [rises, falls] = [!words.isDisjointFrom(up), !words.isDisjointFrom(down)];
  if (rises === falls) return undefined;
  return rises ? 1 : -1;
}

function relativeRange({ from, to }: Levels): Range {
  const [a, b] = [rangeOf(from.quantity, 'strict'), rangeOf(to.quantity, 'strict')];
  return {
    low: 100 * (b.low / a.high - 1),
    high: 100 * (b.high / a.low - 1),
    lowOpen: false,
    highOpen: false,
  };
}

function absoluteRange({ from, to }: Levels): Range {
  const [a, b] = [rangeOf(from.quantity, 'strict'), rangeOf(to.quantity, 'strict')];
  return { low: b.low - a.high, high: b.high - a.low, lowOpen: false, highOpen: false };
}

function checkOf(sentence: FiguredSentence, language: Language): Check[] {
  const { arithmetic } = language.comparison;
  const levels = levelsNamed(sentence, arithmetic) ?? levelsOfRange(sentence, arithmetic);
  if (!levels) return [];
  const { from, to } = levels;
  const others = sentence.figures.filter(({ ref }) => ref !== from.ref && ref !== to.ref);
  const stated = others.filter((one) => one.quantity.unit.id === 'percent' || sameUnit(one, from));
  const [only] = stated;
  const sign = only && stated.length === 1 ? directionOf(sentence, only, language) : undefined;
  if (!only || sign === undefined) return [];
  const relative =
    only.quantity.unit.id === 'percent' && (!sameUnit(only, from) || (isBare(from) && isBare(to)));
  if (only.quantity.unit.id === 'percent' && !relative) return [];
  if (!relative && only.quantity.kind !== 'change') return [];
  const [a, b] = [middleOf(from.quantity), middleOf(to.quantity)];
  return verdict({
    kind: 'change',
    code: relative ? 'change' : 'change-by',
    stated: only,
    parts: [from, to],
    expected: relative ? 100 * (b / a - 1) : b - a,
    range: relative ? relativeRange(levels) : absoluteRange(levels),
    sign,
    values: { from: a, to: b },
  });
}

/** "Up 30 % from 80 to 104" holds; "up 40 %" does not. Silent unless one sentence names both levels. */
export const change: CheckRule = (report, claims, language) =>
  sentencesOf(report, claims).flatMap((sentence) => checkOf(sentence, language));
