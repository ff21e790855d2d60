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
  if (lexicon.participles.has(unit.lower) && passage[i - 1]?.pos !== 'AUX' && passage[i - 1]?.pos !== 'ADV')
    return undefined;
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
  if (!mayAttribute(passage, group, lexicon)) return undefined;
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

/** Infinitives and verbal nouns seldom attribute: "to find a way", "by asking", "this finding". */
function mayAttribute(passage: Passage, group: VerbGroup, lexicon: AttributionLexicon): boolean {
  const before = passage[group.from - 1];
  if (group.form === 'infinitive') return lexicon.governors.has(before?.lemma ?? '');
  if (group.form === 'ing')
    return (
      !before ||
      !(
        (before.pos === 'ADP' &&
          !lexicon.subordinators.has(before.lower) &&
          before.lower !== lexicon.agent) ||
        before.pos === 'DET' ||
        before.pos === 'ADJ' ||
        before.pos === 'PART'
      )
    );
  const head = passage[group.head];
  return !(
    head &&
    group.head > 0 &&
    head.text !== head.lower &&
    before?.pos === 'PROPN' &&
    /^States$/.test(head.text)
  );
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
