import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Range } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { hasVerb, isComma } from './reading.ts';
import { occasionEnd } from './verb-first.ts';

/** "Ruiz, |meanwhile, said", "Ruiz |also said": an adverb that tells of the sentence, not "the sailors |there". */
function withoutAdverb(passage: Passage, { from, to }: Range, lexicon: AttributionLexicon): number {
  const last = passage[to - 1];
  if (to - from < 2 || last?.pos !== 'ADV' || last.text !== last.lower) return to;
  if (lexicon.placeAdverbs.has(last.lower)) return to;
  let start = to - 1;
  while (start > from && passage[start - 1]?.pos === 'ADV') start--;
  const aside = isComma(passage[start - 1]);
  // "sailors who left |afterwards": the relative clause's own.
  return start > from && (aside || !hasVerb(passage, from, start)) ? start : to;
}

/** "The Board |on Monday", "The Board |on Monday morning", but not "a poll taken |on Monday". */
function withoutTime(passage: Passage, { from, to }: Range, lexicon: AttributionLexicon): number {
  let start = to;
  while (lexicon.times.has(passage[start - 1]?.lower ?? '')) start--;
  const timed = start < to && passage[start - 1]?.pos === 'ADP' && start - 1 > from;
  return timed && !hasVerb(passage, from, start) ? start - 1 : to;
}

/** "Ruiz, |for her part,", "Ruiz, |in an interview,": a circumstance behind the last comma, no apposition. */
function withoutCircumstance(passage: Passage, { from, to }: Range, lexicon: AttributionLexicon): number {
  for (let i = to - 1; i > from; i--) {
    if (!isComma(passage[i])) continue;
    const opens = passage[i + 1]?.pos === 'ADP' && lexicon.circumstances.has(passage[i + 1]?.lower ?? '');
    return opens ? i : to;
  }
  return to;
}

/** "La ONG |en un comunicado": an occasion of speaking that stands behind the source without a comma. */
function withoutOccasion(passage: Passage, { from, to }: Range, lexicon: AttributionLexicon): number {
  for (let i = from + 1; i < to; i++) if (occasionEnd(passage, i, lexicon) !== undefined) return i;
  return to;
}

/** Without the comma that closes an apposition and without what the sentence says of its verb rather than of the source. */
export function trimSource(passage: Passage, range: Range, lexicon: AttributionLexicon): Range {
  const { from } = range;
  let { to } = range;
  for (;;) {
    const before = to;
    if (to - from > 1 && isComma(passage[to - 1])) to--;
    to = withoutAdverb(passage, { from, to }, lexicon);
    to = withoutTime(passage, { from, to }, lexicon);
    to = withoutCircumstance(passage, { from, to }, lexicon);
    to = withoutOccasion(passage, { from, to }, lexicon);
    if (to === before) return { from, to };
  }
}
