import type { AttributionLexicon, CueFrame } from '../../languages/shape/attribution.ts';
import { complexPhraseEnd, isNominal } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { isVerb } from './reading.ts';

/** "the boat |reported to have sunk": a verb that takes things, but no infinitive, is no past tense before one. */
function isPassiveBefore(
  [to, verb]: Passage,
  { takes }: CueFrame,
  { infinitive }: AttributionLexicon,
): boolean {
  if (to?.lower !== infinitive || verb === undefined || !isVerb(verb) || verb.lower !== verb.lemma)
    return false;
  return takes.includes('object') && !takes.includes('infinitive');
}

/** Past a day: "announced |Wednesday", "announced |on Wednesday". */
function behindTime(passage: Passage, from: number, lexicon: AttributionLexicon): number {
  const start = passage[from]?.pos === 'ADP' ? from + 1 : from;
  let end = start;
  while (lexicon.times.has(passage[end]?.lower ?? '')) end++;
  return end > start ? end : from;
}

/**
 * "The cuts |announced on Monday by the port were …", "gains |expected for May will come", "the plan |announced
 * Wednesday will …": a participle of the noun before it.
 */
export function isReduced(
  passage: Passage,
  i: number,
  frame: CueFrame,
  lexicon: AttributionLexicon,
): boolean {
  const [before, unit] = [passage[i - 1], passage[i]];
  if (unit?.role !== 'past' || !isNominal(before)) return false;
  if (isPassiveBefore(passage.slice(i + 1, i + 3), frame, lexicon)) return true;
  const link = frame.takes.includes('object') ? behindTime(passage, i + 1, lexicon) : i + 1;
  const phrase = passage[link]?.pos === 'ADP' ? complexPhraseEnd(passage, link + 1) : link;
  const end = phrase === link + 1 ? link : phrase;
  const verb = passage[end];
  const participle = verb?.role === 'present' || (verb?.role === 'past' && passage[end + 1]?.pos === 'ADP');
  return end > i + 1 && verb !== undefined && isVerb(verb) && !participle;
}
