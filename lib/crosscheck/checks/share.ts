import type { ArithmeticLexicon } from '../../languages/shape/comparison.ts';
import type { Check } from '../../model/finding.ts';
import { middleOf, rangeOf } from '../compare/range.ts';
import type { CheckRule } from './index.ts';
import { between, type FiguredSentence, type Placed, sentencesOf } from './sentence.ts';
import { beginsWith, endsWith, lengthOf } from './tie.ts';
import { verdict } from './verdict.ts';

/** So many words may stand between a part and the "of" before its whole ("626 detainees of the 1,000"). */
const NOUN_WORDS = 3;

interface Shares {
  part: Placed;
  whole: Placed;
  share: Placed;
}

const isShare = ({ quantity }: Placed): boolean =>
  quantity.unit.id === 'percent' && quantity.kind !== 'change';

const isAmount = ({ quantity }: Placed): boolean =>
  quantity.unit.dimension !== 'share' && quantity.kind === 'level' && quantity.unit.per === undefined;

/** "626 of 1,000": a part, a few words, "of", its whole. */
function isPartOf(words: string, lexicon: ArithmeticLexicon): boolean {
  return endsWith(words, lexicon.of, lexicon) && lengthOf(words) <= NOUN_WORDS + 2 && !/[;:.]/.test(words);
}

/** ", or 8 per cent", "(8 per cent)": the same part once more as a share. */
function saysAgain(words: string, { again }: ArithmeticLexicon): boolean {
  const tail = words.split(/[,(—–]/).at(-1) ?? '';
  const opened = /[,(—–]\s*[^,(—–]*$/.test(words);
  return beginsWith(tail, again) || (opened && lengthOf(tail) <= 1);
}

/** Part, whole, share: "626 of the 1,000 detainees, or 52 per cent". */
function shareAfter(
  [part, whole, share]: Placed[],
  sentence: FiguredSentence,
  lexicon: ArithmeticLexicon,
): Shares[] {
  if (!part || !whole || !share || !isAmount(part) || !isAmount(whole) || !isShare(share)) return [];
  if (!isPartOf(between(sentence, part, whole), lexicon)) return [];
  return saysAgain(between(sentence, whole, share), lexicon) ? [{ part, whole, share }] : [];
}

/** Part, share, whole: "2,400 jobs, about 8 per cent of its workforce of 30,000". */
function shareInside(
  [part, share, whole]: Placed[],
  sentence: FiguredSentence,
  lexicon: ArithmeticLexicon,
): Shares[] {
  if (!part || !whole || !share || !isAmount(part) || !isAmount(whole) || !isShare(share)) return [];
  const after = between(sentence, share, whole);
  if (!beginsWith(after, lexicon.of) || lengthOf(after) > 2 * NOUN_WORDS || /[,;:.(]/.test(after)) return [];
  return saysAgain(between(sentence, part, share), lexicon) ? [{ part, whole, share }] : [];
}

/** Share, part, whole: "52 per cent, 626 of the 1,000 detainees". */
function shareBefore(
  [share, part, whole]: Placed[],
  sentence: FiguredSentence,
  lexicon: ArithmeticLexicon,
): Shares[] {
  if (!part || !whole || !share || !isAmount(part) || !isAmount(whole) || !isShare(share)) return [];
  if (!isPartOf(between(sentence, part, whole), lexicon)) return [];
  return saysAgain(between(sentence, share, part), lexicon) ? [{ part, whole, share }] : [];
}

/** One unit, said once for both ("312 million of 480 million euros"). */
function ofOneUnit({ quantity: part }: Placed, { quantity: whole }: Placed): boolean {
  return part.unit.id === whole.unit.id || (part.unit.dimension === 'count' && part.measure.head === '');
}

function checkOf({ part, whole, share }: Shares): Check[] {
  if (!ofOneUnit(part, whole) || middleOf(whole.quantity) <= 0) return [];
  const [a, b] = [rangeOf(part.quantity, 'strict'), rangeOf(whole.quantity, 'strict')];
  return verdict({
    kind: 'share',
    code: 'share',
    stated: share,
    parts: [part, whole],
    expected: (100 * middleOf(part.quantity)) / middleOf(whole.quantity),
    range: { low: (100 * a.low) / b.high, high: (100 * a.high) / b.low, lowOpen: false, highOpen: false },
    values: { part: middleOf(part.quantity), whole: middleOf(whole.quantity) },
  });
}

/** "626 of 1,000" is not 52 per cent. Silent unless part, whole and share are tied by the words between them. */
export const share: CheckRule = (report, claims, language) =>
  sentencesOf(report, claims).flatMap((sentence) => {
    const { arithmetic } = language.comparison;
    return sentence.figures
      .map((_, at) => sentence.figures.slice(at, at + 3))
      .flatMap((three) => [
        ...shareAfter(three, sentence, arithmetic),
        ...shareInside(three, sentence, arithmetic),
        ...shareBefore(three, sentence, arithmetic),
      ])
      .flatMap(checkOf);
  });
