import type { AttributionLexicon, CueFrame } from '../../languages/shape/attribution.ts';
import type { Range } from './noun-phrase.ts';
import { isNominal, isPossessive, phraseEnd, phraseStart } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';
import { isReduced } from './reduced-participle.ts';
import { isImpersonal, isInert, overVerb } from './verb-first.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';

/** A word or phrase that attributes; `group` for verbs. */
export interface Cue extends Range {
  kind: 'verb' | 'preposition' | 'document' | 'label' | 'noun';
  lemma: string;
  frame: CueFrame;
  group?: VerbGroup;
}

const isVerb = (unit: Unit) => unit.pos === 'VERB' || unit.pos === 'AUX';

const FIGURES: CueFrame = { takes: ['clause'], stance: 'asserts', weak: true };
/** From a verb to the quoted words in its object, in units. */
const LONGEST_OBJECT = 16;
/** From a preposition to the figure that it leads to ("at more than $40"), in units. */
const FIGURE_WITHIN = 5;
/** What a cue without a frame of its own takes. */
export const SPEECH: CueFrame = { takes: ['clause'], stance: 'asserts' };

const HYPHEN = /^[-‐]$/;

/** "according to |media reports": the phrase from `start` on is a source already. */
const namesSource = (passage: Passage, start: number, lexicon: AttributionLexicon): boolean =>
  lexicon.prepositions.some((words) =>
    words.every((word, k) => passage[start - words.length + k]?.lower === word),
  );

/** "polls |show a gap", "polls in Oran |show": documents in the plural before a verb that agrees with them. */
function isOfDocuments(passage: Passage, i: number, lexicon: AttributionLexicon): boolean {
  const place = passage[i - 1]?.pos === 'PROPN' ? phraseStart(passage, i - 1) : i;
  const before = passage[place - 1]?.pos === 'ADP' ? passage[place - 2] : passage[i - 1];
  if (!before || passage[i]?.lower.endsWith('s') || before.lower === before.lemma) return false;
  return isNominal(before) && lexicon.parties.documents.has(before.lemma);
}

/** "…, records |show.", "…,” Ruiz |answers, and": a short clause behind a statement, in which the two agree. */
function closesStatement(passage: Passage, i: number): boolean {
  const [before, unit, after] = [passage[i - 1], passage[i], passage[i + 1]];
  if (!before || !unit || (after !== undefined && !/^[.!?,]+$/.test(after.text))) return false;
  const opens = passage[phraseStart(passage, i - 1) - 1];
  if (!opens || !(opens.quotation || opens.text === ',')) return false;
  const agrees = unit.lower.endsWith('s') ? before.pos === 'PROPN' : before.lower.endsWith('s');
  return agrees && isNominal(before);
}

const isParticiple = (unit: Unit | undefined, lexicon: AttributionLexicon): boolean =>
  lexicon.presentParticiple.test(unit?.lower ?? '') || lexicon.pastParticiple.test(unit?.lower ?? '');

/** The verb behind a word that the tagger took for a noun: after a noun or "who", before what can be its content. */
function nounForm(passage: Passage, i: number, lexicon: AttributionLexicon): string | undefined {
  const unit = passage[i];
  const form = lexicon.verbForms.get(unit?.lower ?? '');
  const before = passage[i - 1];
  const after = passage[i + 1];
  if (form === undefined) return undefined;
  if (closesStatement(passage, i) || isOfDocuments(passage, i, lexicon)) return form;
  if (!before || !after) return undefined;
  const further = passage[i + 2];
  const describes = after.quotation !== undefined || after.lower === lexicon.that;
  if (isVerb(after) || (describes && further && isVerb(further))) return undefined;
  // "40 |alleged thieves": what describes a noun.
  if (unit?.pos === 'ADJ' && isParticiple(unit, lexicon) && (after.pos === 'NOUN' || after.pos === 'ADJ'))
    return undefined;
  const marked =
    lexicon.complementizers.has(after.lower) || after.quotation || after.lower === lexicon.infinitive;
  if (marked && (before.pos === 'CCONJ' || (before.pos === 'AUX' && isParticiple(unit, lexicon))))
    return form;
  const follows =
    isNominal(before) || before.text === ',' || before.pos === 'ADV' || lexicon.relatives.has(before.lower);
  if (!follows || namesSource(passage, phraseStart(passage, i - 1), lexicon)) return undefined;
  if (lexicon.complementizers.has(after.lower) || after.quotation || after.text === ':') return form;
  if (lexicon.nounForms.has(passage[i]?.lower ?? '')) return undefined;
  return after.pos === 'ADP' ? undefined : form;
}

/** "put the toll |at 131", "set the price at about $40": the preposition leads to a figure. */
function settingFrame(
  passage: Passage,
  i: number,
  lemma: string,
  lexicon: AttributionLexicon,
): CueFrame | undefined {
  const setting = lexicon.settings.get(lemma);
  if (!setting) return undefined;
  for (let k = i + 1; k < passage.length && k < i + LONGEST_OBJECT; k++) {
    const unit = passage[k];
    // "the number of |injured": those are counted, and no verb.
    const counted = unit?.pos === 'VERB' && passage[k - 1]?.pos === 'ADP';
    if (!unit || unit.quotation || unit.pos === 'PUNCT' || (isVerb(unit) && !counted)) return undefined;
    if (unit.lower !== setting.preposition) continue;
    const ahead = passage.slice(k + 1, k + FIGURE_WITHIN);
    return ahead.some(({ pos, lower }) => pos === 'NUM' || lexicon.figureWords.has(lower))
      ? setting.frame
      : undefined;
  }
  return undefined;
}

/** "That said, |he left": nobody says it. */
function isConnective(passage: Passage, i: number, lexicon: AttributionLexicon): boolean {
  return i === 1 && passage[0]?.lower === lexicon.that && passage[2]?.text === ',';
}

function verbCue(passage: Passage, i: number, lexicon: AttributionLexicon): Cue | undefined {
  const unit = passage[i];
  if (!unit || unit.quotation || isConnective(passage, i, lexicon)) return undefined;
  if (lexicon.participles.has(unit.lower) && passage[i - 1]?.pos !== 'AUX' && passage[i - 1]?.pos !== 'ADV')
    return undefined;
  if (HYPHEN.test(passage[i - 1]?.text ?? '') && passage[i - 1]?.end === unit.start) return undefined;
  const lemma = unit.pos === 'VERB' ? unit.lemma : nounForm(passage, i, lexicon);
  if (lemma === undefined) return undefined;
  const particle = lexicon.particles.get(lemma)?.get(passage[i + 1]?.lower ?? '');
  const found = particle ?? lexicon.verbs.get(lemma) ?? settingFrame(passage, i, lemma, lexicon);
  if (!found) return undefined;
  const frame = lexicon.witnessing.has(unit.lower) ? { ...found, figureless: true } : found;
  const group = verbGroup(passage, i, lexicon);
  // "respond to |reports that …": a noun that is taken for a verb.
  if (group.form === 'infinitive' && unit.lower !== unit.lemma) return undefined;
  if (isImpersonal(passage, group.from, i, lexicon) || isInert(passage, group.from, i, lexicon))
    return undefined;
  if (!mayAttribute(passage, group, frame, lexicon) || isReduced(passage, i, frame, lexicon))
    return undefined;
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

/** "to say |that", "of adding: |“…”": what follows can only be a statement. Who is surprised "to read |that" makes none. */
function leadsOn(passage: Passage, i: number, { takes }: CueFrame, lexicon: AttributionLexicon): boolean {
  const at = passage[i]?.text === ':' || passage[i]?.text === ',' ? i + 1 : i;
  if (passage[at]?.quotation?.double) return true;
  return at === i && passage[i]?.lower === lexicon.that && takes.includes('clause');
}

/** Infinitives and verbal nouns seldom attribute: "to find a way", "by asking", "this finding". */
function mayAttribute(
  passage: Passage,
  group: VerbGroup,
  frame: CueFrame,
  lexicon: AttributionLexicon,
): boolean {
  const before = passage[group.from - 1];
  const marked = before?.pos !== 'ADJ' && leadsOn(passage, group.to, frame, lexicon);
  if (group.form === 'infinitive') return marked || lexicon.governors.has(before?.lemma ?? '');
  if (group.form === 'ing')
    return (
      !before ||
      (marked && before.pos === 'ADP') ||
      !(
        (before.pos === 'ADP' &&
          !lexicon.subordinators.has(before.lower) &&
          before.lower !== lexicon.agent) ||
        before.pos === 'DET' ||
        before.pos === 'ADJ' ||
        before.pos === 'PART'
      )
    );
  const owned = isPossessive(before) || (before?.pos === 'PRON' && before.role === 'determiner');
  if (owned && group.from === group.head) return false;
  const head = passage[group.head];
  return !(
    head &&
    group.head > 0 &&
    head.text !== head.lower &&
    before?.pos === 'PROPN' &&
    lexicon.nounForms.has(head.lower)
  );
}

/** "in a new poll", "In the latest census", "by one estimate": a document or count that holds a figure. */
function documentCue(passage: Passage, i: number, lexicon: AttributionLexicon): Cue | undefined {
  const unit = passage[i];
  if (!unit) return undefined;
  const byAccount = unit.lower === lexicon.agent && (i === 0 || passage[i - 1]?.pos === 'PUNCT');
  const nouns = byAccount ? lexicon.accounts : lexicon.documents;
  if (!byAccount && !lexicon.documentPrepositions.has(unit.lower)) return undefined;
  const end = phraseEnd(passage, i + 1);
  if (end <= i + 1 || !nouns.has(passage[end - 1]?.lemma ?? '')) return undefined;
  return { kind: 'document', lemma: passage[i]?.lower ?? '', frame: FIGURES, from: i, to: i + 1 };
}

/** "as first reported by": a clause of manner that leads to a source. */
function mannerCue(passage: Passage, i: number, lexicon: AttributionLexicon): Cue | undefined {
  if (passage[i]?.lower !== lexicon.manner) return undefined;
  let head = i + 1;
  while (passage[head]?.pos === 'ADV') head++;
  const verb = passage[head];
  const frame = verb?.role === 'past' ? lexicon.verbs.get(verb.lemma) : undefined;
  if (!verb || !frame || passage[head + 1]?.lower !== lexicon.agent) return undefined;
  return { kind: 'preposition', lemma: verb.lemma, frame, from: i, to: head + 2 };
}

function prepositionCue(passage: Passage, i: number, lexicon: AttributionLexicon): Cue | undefined {
  for (const words of lexicon.prepositions) {
    if (words.every((word, k) => passage[i + k]?.lower === word)) {
      return { kind: 'preposition', lemma: words.join(' '), frame: SPEECH, from: i, to: i + words.length };
    }
  }
  return undefined;
}

/** "Ana Ruiz: …", "RUIZ: We …", "Ruiz: Port is ‘a joke’", but not "Photo: …", "ORAN: …" or a headline in two parts. */
function namesSpeaker(passage: Passage, colon: number, lexicon: AttributionLexicon): boolean {
  const { firstNames, honorifics, titles } = lexicon.parties;
  const label = passage.slice(0, colon);
  if (label.some(({ lower }) => firstNames.has(lower) || honorifics.has(lower) || titles.has(lower)))
    return true;
  const capitals = label.every(({ text }) => text === text.toUpperCase());
  return passage
    .slice(colon)
    .some(({ lower, quotation }) => quotation || (capitals && lexicon.pronouns.get(lower) === 'speaker'));
}

/** "Ana Ruiz: “…”", "From the report: “…”": a name before a colon. `opens` allows it without quotation. */
export function labelCue(
  passage: Passage,
  i: number,
  opens: boolean,
  lexicon: AttributionLexicon,
): Cue | undefined {
  if (passage[i]?.text !== ':' || !passage[i + 1]) return undefined;
  const named = passage[i - 1]?.pos === 'PROPN' || passage[i - 1]?.bracket !== undefined;
  const known = lexicon.labels.has(passage[i - 1]?.lemma ?? '');
  const quoted = passage[i + 1]?.quotation?.double === true;
  if (!(known || named) || !(quoted || (opens && phraseStart(passage, i - 1) === 0))) return undefined;
  if (!quoted && !known && !namesSpeaker(passage, i, lexicon)) return undefined;
  return { kind: 'label', lemma: ':', frame: SPEECH, from: i, to: i + 1 };
}

/** Cues of one sentence in reading order. */
export function findCues(passage: Passage, lexicon: AttributionLexicon): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < passage.length; i++) {
    const cue =
      prepositionCue(passage, i, lexicon) ??
      mannerCue(passage, i, lexicon) ??
      verbCue(passage, i, lexicon) ??
      documentCue(passage, i, lexicon);
    if (cue) {
      cues.push(cue);
      i = (cue.kind === 'preposition' ? overVerb(passage, cue.to, lexicon) : cue.to) - 1;
    }
  }
  return cues;
}
