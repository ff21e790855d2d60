import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import { opensClause } from './clause-end.ts';
import type { Complement } from './complement.ts';
import type { Cue } from './cue.ts';
import { isNominal, phraseEnd } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import type { Subject } from './subject.ts';

/** "The survey |found 40 leaks", "It |showed 40 leaks": documents find what they state. */
function isDocument(passage: Passage, subject: Subject | undefined, lexicon: AttributionLexicon): boolean {
  const { from, to } = subject?.antecedent ?? subject ?? { from: 0, to: 0 };
  const words = passage.slice(from, to);
  return words.some(
    ({ lower, lemma }) => lexicon.parties.documents.has(lemma) || lexicon.pronouns.get(lower) === 'it',
  );
}

/** "found |many of the cabins were wet", but not "found |two keys while he was away": a subject with its verb. */
function isClause(passage: Passage, from: number, lexicon: AttributionLexicon): boolean {
  const opens = passage.findIndex(({ lower }, i) => i > from && lexicon.subordinators.has(lower));
  let start = from;
  while (passage[start]?.pos === 'ADJ') start++;
  if (start > from && passage[start]?.role === 'link') start++;
  return opensClause(opens < 0 ? passage : passage.slice(0, opens), start);
}

/** "found the mine |unsafe", "found it |to be unsafe": what is said of the thing found whose phrase ends at `end`. */
function isJudged(passage: Passage, end: number, lexicon: AttributionLexicon): boolean {
  let i = end;
  while (passage[i]?.pos === 'ADV') i++;
  if (passage[i]?.pos === 'ADJ' || (passage[end - 1]?.pos === 'ADJ' && isNominal(passage[end - 2])))
    return true;
  return passage[i]?.lower === lexicon.infinitive && passage[i + 1]?.lemma === lexicon.passive;
}

/**
 * "Villagers |found two pilots", "He |learned Hebrew", "Ruiz |added 40 berths": a thing that somebody met with or a
 * deed, where nobody states anything. A clause, a judgement, what was looked for in vain and a finding that can only be
 * stated ("evidence") are statements.
 */
export function isMet(
  passage: Passage,
  cue: Cue,
  complement: Complement & { kind: 'right' },
  subject: Subject | undefined,
  lexicon: AttributionLexicon,
): boolean {
  const { from, marked, adjunct } = complement;
  if (marked || adjunct || !lexicon.findings.has(cue.lemma)) return false;
  if (isClause(passage, from, lexicon) || isDocument(passage, subject, lexicon)) return false;
  const end = phraseEnd(passage, from);
  const words = passage.slice(from, end);
  if (words.some(({ lower, lemma }) => lexicon.absences.has(lower) || lexicon.messages.has(lemma)))
    return false;
  return !isJudged(passage, end, lexicon);
}
