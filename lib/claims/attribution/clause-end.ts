import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import { isNominal } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { isComma, isVerb, pauses } from './reading.ts';

function skipAdverbs(passage: Passage, from: number): number {
  let i = from;
  while (passage[i]?.pos === 'ADV') i++;
  return i;
}

/** A verb that can be the sentence's own; "wounded in", "compared with" may describe what stands before. */
const isPredicate = (passage: Passage, i: number): boolean =>
  isVerb(passage[i]) &&
  passage[i]?.role !== 'present' &&
  !(passage[i]?.role === 'past' && passage[i + 1]?.pos === 'ADP');

/** From where a clause starts to its verb, in units. */
const LONGEST_SUBJECT = 14;

/** "|he left", "|the mayor of the town agreed": a subject with its verb. */
export function opensClause(passage: Passage, from: number): boolean {
  const start = skipAdverbs(passage, from);
  const first = passage[start];
  if (first?.pos !== 'DET' && !isNominal(first)) return false;
  for (let i = start + 1; i < start + LONGEST_SUBJECT; i++) {
    const unit = passage[i];
    if (!unit || unit.quotation || unit.pos === 'PUNCT' || unit.role === 'relative' || unit.role === 'that')
      return false;
    if (isPredicate(passage, i)) return isNominal(passage[i - 1]) || passage[i - 1]?.pos === 'ADV';
  }
  return false;
}

/** Whether the clause before unit `cue` opens the sentence and leads to another ("|While she said …, he left"). */
function leads(passage: Passage, cue: number, lexicon: AttributionLexicon): boolean {
  const first = passage[0]?.pos === 'CCONJ' ? 1 : 0;
  if (!lexicon.subordinators.has(passage[first]?.lower ?? '')) return false;
  return !passage.slice(first, cue).some((unit, i, list) => pauses(unit) && opensClause(list, i + 1));
}

/** Whether unit `cue` stands in an aside between a subject and its verb ("Ruiz, |who said …, left"). */
function isAside(passage: Passage, cue: number, lexicon: AttributionLexicon): boolean {
  let opened = -1;
  for (let i = cue; i > 0; i--) {
    const unit = passage[i];
    const opens = unit?.role === 'relative' || lexicon.conditions.has(unit?.lower ?? '');
    if (opens && isComma(passage[i - 1])) opened = i;
    else if (isComma(unit) && opened < 0) return false;
    else if (opened >= 0 && isVerb(unit)) return false;
  }
  return opened > 0;
}

/**
 * Where a statement ends that a leading clause or an aside holds: at the comma that the sentence's own clause or verb
 * comes after.
 */
export function innerEnd(passage: Passage, cue: number, from: number, lexicon: AttributionLexicon): number {
  const leading = leads(passage, cue, lexicon);
  if (!leading && !isAside(passage, cue, lexicon)) return passage.length;
  for (let i = from; i < passage.length; i++) {
    if (!pauses(passage[i])) continue;
    const ends = leading ? opensClause(passage, i + 1) : isPredicate(passage, skipAdverbs(passage, i + 1));
    if (ends) return i + (isComma(passage[i]) ? 0 : 1);
  }
  return passage.length;
}
