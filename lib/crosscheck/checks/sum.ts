import type { ArithmeticLexicon } from '../../languages/shape/comparison.ts';
import type { Check } from '../../model/finding.ts';
import type { Dimension } from '../../model/unit.ts';
import { middleOf, rangeOf } from '../compare/range.ts';
import type { CheckRule } from './index.ts';
import { between, type FiguredSentence, type Placed, sentencesOf } from './sentence.ts';
import { beginsWith, endsWith, holds } from './tie.ts';
import { verdict } from './verdict.ts';

interface Addition {
  whole: Placed;
  parts: Placed[];
}

/** Neighbouring figures of one unit, at least two parts and a whole. */
const FEWEST = 3;

/** Dimensions whose parts make up a whole: degrees, ages and speeds don't add up. */
const ADDITIVE: ReadonlySet<Dimension> = new Set<Dimension>([
  'count',
  'currency',
  'duration',
  'length',
  'area',
  'volume',
  'mass',
  'energy',
  'power',
  'data',
  'points',
]);

const isAddend = ({ quantity }: Placed): boolean =>
  ADDITIVE.has(quantity.unit.dimension) &&
  quantity.unit.per === undefined &&
  quantity.kind === 'level' &&
  (quantity.bound === 'exact' || quantity.bound === 'about' || quantity.bound === 'nearly');

function ofOneUnit(figures: readonly Placed[]): boolean {
  return figures.every(({ quantity }) => quantity.unit.id === figures[0]?.quantity.unit.id);
}

/** The words say that more than the named parts exist, or that a figure is no part. */
function isOpen({ text }: FiguredSentence, { some, rest }: ArithmeticLexicon): boolean {
  const words = text.toLowerCase();
  return holds(words, some) || holds(words, rest);
}

/** "Of the 104 complaints, 31 came from … No other district was affected": the next sentence closes the list. */
function isClosed(sentence: FiguredSentence, whole: Placed, lexicon: ArithmeticLexicon): boolean {
  return (
    endsWith(between(sentence, undefined, whole), lexicon.of, lexicon) &&
    beginsWith(sentence.rest.toLowerCase(), lexicon.noMore)
  );
}

/** "104: 60 in the north, 44 in the south", "104 in all, 60 … and 44 …": the whole first. */
function wholeFirst(
  sentence: FiguredSentence,
  figures: Placed[],
  lexicon: ArithmeticLexicon,
): Addition | undefined {
  const [whole, ...parts] = figures;
  const [next] = parts;
  if (!whole || !next) return undefined;
  const words = between(sentence, whole, next);
  const listed = /[:—–]$/.test(words) || /[:—–][^,;.]{0,30}$/.test(words);
  return listed ||
    isClosed(sentence, whole, lexicon) ||
    holds(words, lexicon.together) ||
    endsWith(between(sentence, undefined, whole), lexicon.together, lexicon)
    ? { whole, parts }
    : undefined;
}

/** "60 in the north and 44 in the south, 104 in all": the whole last. */
function wholeLast(
  sentence: FiguredSentence,
  figures: Placed[],
  lexicon: ArithmeticLexicon,
): Addition | undefined {
  const whole = figures.at(-1);
  const parts = figures.slice(0, -1);
  if (!whole) return undefined;
  const [before, after] = [between(sentence, parts.at(-1), whole), between(sentence, whole, undefined)];
  return holds(after, lexicon.together) || holds(before, lexicon.together) ? { whole, parts } : undefined;
}

function checkOf({ whole, parts }: Addition): Check[] {
  const ranges = parts.map(({ quantity }) => rangeOf(quantity, 'strict'));
  return verdict({
    kind: 'sum',
    code: 'sum',
    stated: whole,
    parts,
    expected: parts.reduce((total, { quantity }) => total + middleOf(quantity), 0),
    range: {
      low: ranges.reduce((total, { low }) => total + low, 0),
      high: ranges.reduce((total, { high }) => total + high, 0),
      lowOpen: false,
      highOpen: false,
    },
    values: {},
  });
}

/** Where a colon opens the list: "Three districts sent help: 40 …, 100 in all", "104 in all: 60 …". */
function byColon(sentence: FiguredSentence, lexicon: ArithmeticLexicon): Addition | undefined {
  const colon = sentence.text.indexOf(':');
  const after = sentence.figures.filter(({ start }) => start > colon);
  if (colon < 0 || after.length < FEWEST - 1) return undefined;
  const whole = sentence.figures.findLast(({ start }) => start < colon);
  return wholeLast(sentence, after, lexicon) ?? (whole && { whole, parts: after });
}

function isSound({ whole, parts }: Addition): boolean {
  const all = [whole, ...parts];
  return all.length >= FEWEST && all.every(isAddend) && ofOneUnit(all);
}

function additionOf(sentence: FiguredSentence, lexicon: ArithmeticLexicon): Addition | undefined {
  const { figures } = sentence;
  if (figures.length < FEWEST || isOpen(sentence, lexicon)) return undefined;
  const addition =
    byColon(sentence, lexicon) ??
    wholeFirst(sentence, figures, lexicon) ??
    wholeLast(sentence, figures, lexicon);
  return addition && isSound(addition) ? addition : undefined;
}

/**
 * Parts that exceed or miss their whole. Only where one sentence names the whole and says that the parts are
 * all: by a colon, by "in all", "together", "a total of", or by a next sentence that begins "no other".
 */
export const sum: CheckRule = (report, claims, language) =>
  sentencesOf(report, claims).flatMap((sentence) => {
    const addition = additionOf(sentence, language.comparison.arithmetic);
    return addition ? checkOf(addition) : [];
  });
