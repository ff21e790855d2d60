import type { AttributionLexicon, CueFrame } from '../../languages/shape/attribution.ts';
import type { Range } from './noun-phrase.ts';
import { isNominal } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';

/** A word or phrase that attributes; `group` for verbs. */
export interface Cue extends Range {
  kind: 'verb' | 'preposition' | 'label';
  lemma: string;
  frame: CueFrame;
  group?: VerbGroup;
}

const SPEECH: CueFrame = { takes: ['clause'], stance: 'asserts' };

function verbCue(passage: Passage, i: number, lexicon: AttributionLexicon): Cue | undefined {
  const unit = passage[i];
  if (!unit || unit.quotation) return undefined;
  let lemma = unit.lemma;
  if (unit.pos !== 'VERB') {
    const form = lexicon.verbForms.get(unit.lower);
    if (form === undefined) return undefined;
    const before = passage[i - 1];
    const after = passage[i + 1];
    if (!before || !(isNominal(before) || before.text === ',' || before.pos === 'ADV')) return undefined;
    if (!after || after.pos === 'VERB' || after.pos === 'AUX' || /^(of|by|from|and)$/.test(after.lower))
      return undefined;
    lemma = form;
  }
  const particle = lexicon.particles.get(lemma)?.get(passage[i + 1]?.lower ?? '');
  const frame = particle ?? lexicon.verbs.get(lemma);
  if (!frame) return undefined;
  const group = verbGroup(passage, i, lexicon);
  const to = particle ? i + 2 : i + 1;
  return {
    kind: 'verb',
    lemma: particle ? `${lemma} ${passage[i + 1]?.lower}` : lemma,
    frame,
    group,
    from: group.from,
    to,
  };
}

function prepositionCue(passage: Passage, i: number, lexicon: AttributionLexicon): Cue | undefined {
  for (const words of lexicon.prepositions) {
    if (words.every((word, k) => passage[i + k]?.lower === word)) {
      return { kind: 'preposition', lemma: words.join(' '), frame: SPEECH, from: i, to: i + words.length };
    }
  }
  return undefined;
}

/** Cues of one sentence in reading order. */
export function findCues(passage: Passage, lexicon: AttributionLexicon): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < passage.length; i++) {
    const cue = prepositionCue(passage, i, lexicon) ?? verbCue(passage, i, lexicon);
    if (cue) {
      cues.push(cue);
      i = cue.to - 1;
    }
  }
  return cues;
}
