import type { AttributionLexicon, CueFrame } from '../../languages/shape/attribution.ts';
import type { Cue } from './cue.ts';
import type { Passage } from './passage.ts';
import { isVerb } from './reading.ts';
import { verbGroup } from './verb-group.ts';

const OBJECT: CueFrame = { takes: ['object', 'quotation'], stance: 'asserts', weak: true };
const QUOTATION: CueFrame = { takes: ['quotation'], stance: 'asserts' };
/** From a verb to the quoted words in its object, in units. */
const LONGEST_OBJECT = 12;
/** From quoted words to the verb that tells who spoke them, in units. */
const LONGEST_SOURCE = 30;
/** Speech that a clause goes on from: “…,” “…!” “…?”, not a title or a word of the sentence. */
const SPOKEN = /[,!?…–—-]["”’']+$/;

function asCue(
  passage: Passage,
  head: number,
  frame: CueFrame,
  lexicon: AttributionLexicon,
): Cue | undefined {
  const unit = passage[head];
  const group = verbGroup(passage, head, lexicon);
  if (!unit || group.form !== 'finite' || group.passive) return undefined;
  return { kind: 'verb', lemma: unit.lemma, frame, group, from: group.from, to: head + 1 };
}

/** "spoke out for |the “quick” way": what belongs to the verb before its object. */
function afterParticles(passage: Passage, from: number, end: number, lexicon: AttributionLexicon): number {
  let to = from;
  while (to < end && passage[to]?.pos === 'ADP' && passage[to]?.lower !== lexicon.manner) to++;
  return to;
}

/** A verb that no lexicon knows, right before quoted words: "lambasted it as “a farce”". */
export function looseCue(
  passage: Passage,
  quoted: number,
  floor: number,
  lexicon: AttributionLexicon,
): Cue | undefined {
  // Where any verb may have quoted words behind it, those that tell are listed.
  if (lexicon.verbFirst) return undefined;
  for (let i = quoted - 1; i > floor && i > quoted - LONGEST_OBJECT; i--) {
    const unit = passage[i];
    if (unit?.pos === 'PUNCT' || unit?.pos === 'AUX') return undefined;
    if (unit?.pos !== 'VERB') continue;
    // "the so-|called “blue wall”"
    if (passage[i - 1]?.text === '-' && passage[i - 1]?.end === unit.start) return undefined;
    const cue = asCue(passage, i, OBJECT, lexicon);
    return cue && { ...cue, to: afterParticles(passage, i + 1, quoted, lexicon) };
  }
  return undefined;
}

/** A clause that leads to quoted words with a colon or dash: "he came to a plain end: “…”". */
export function leadingCue(passage: Passage, mark: number, lexicon: AttributionLexicon): Cue | undefined {
  for (let i = mark - 1; i > 0 && i > mark - LONGEST_OBJECT; i--) {
    const unit = passage[i];
    if (unit?.pos === 'PUNCT' || unit?.pos === 'AUX' || unit?.quotation) return undefined;
    if (unit?.pos === 'VERB') return asCue(passage, i, QUOTATION, lexicon);
  }
  return undefined;
}

/** A verb that no lexicon knows, right after quoted words: “…,” |beamed Ana Ruiz; “…,” Ana Ruiz |crowed. */
export function looseCueAfter(
  passage: Passage,
  quoted: number,
  lexicon: AttributionLexicon,
): Cue | undefined {
  const before = passage[quoted - 1];
  const isWord = before !== undefined && before.pos !== 'PUNCT' && before.pos !== 'SCONJ' && !isVerb(before);
  if (isWord || !SPOKEN.test(passage[quoted]?.text ?? '')) return undefined;
  for (let i = quoted + 1; i < passage.length && i < quoted + LONGEST_SOURCE; i++) {
    const unit = passage[i];
    if (unit?.quotation || lexicon.relatives.has(unit?.lower ?? '')) return undefined;
    if (unit?.pos === 'VERB' && unit.role !== 'present') return asCue(passage, i, QUOTATION, lexicon);
    if (isVerb(unit)) return undefined;
  }
  return undefined;
}
