import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Cue } from './cue.ts';
import { isNominal, phraseStart, type Range } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { isVerb, ranges } from './reading.ts';

/** "the losses, |which he said had grown": from the relative word, where a verb follows the cue at once. */
export function aroundGap(
  passage: Passage,
  start: number,
  end: number,
  lexicon: AttributionLexicon,
): Range[] | undefined {
  const before = passage[start - 1];
  if (!before || !isVerb(passage[end]) || !lexicon.gaps.has(before.lower)) return undefined;
  return ranges(passage, [start - 1, start], [end, passage.length]);
}

/** "a probe |the ministry said was open": what the statement is about, where no word stands for the gap. */
export function reducedGap(
  passage: Passage,
  cue: Cue,
  subject: Range | undefined,
  lexicon: AttributionLexicon,
): Range[] | undefined {
  const next = passage[cue.to];
  if (!subject || !isNominal(passage[subject.from - 1]) || !cue.frame.takes.includes('clause'))
    return undefined;
  if (!isVerb(next) || next?.role === 'present' || lexicon.times.has(passage[subject.from - 1]?.lower ?? ''))
    return undefined;
  return ranges(passage, [phraseStart(passage, subject.from - 1), subject.from], [cue.to, passage.length]);
}

/** "|the 40 boats that the guild had counted": the figure before a relative clause, where it is its verb's object. */
export function objectGap(
  passage: Passage,
  start: number,
  { frame, group }: Cue,
  lexicon: AttributionLexicon,
): Range[] | undefined {
  const role = passage[start - 1]?.role;
  if ((role !== 'that' && role !== 'relative') || !isNominal(passage[start - 2])) return undefined;
  if (!frame.takes.includes('object') || frame.weak || group?.passive) return undefined;
  const from = phraseStart(passage, start - 2);
  const counts = passage
    .slice(from, start - 1)
    .some(({ pos, lower }) => pos === 'NUM' || lexicon.figureWords.has(lower));
  return counts ? ranges(passage, [from, start - 1]) : undefined;
}
