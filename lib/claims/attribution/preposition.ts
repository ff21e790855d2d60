import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import { around } from './content.ts';
import type { Cue } from './cue.ts';
import { complexPhraseEnd, phraseEnd } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { isComma, isQuoted, isStop, isVerb, type Reading, ranges } from './reading.ts';
import type { Subject } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import { overVerb } from './verb-first.ts';

/** "according to three people briefed on the plan": all up to the next pause. */
function upToPause(passage: Passage, from: number): Subject | undefined {
  let to = from;
  while (to < passage.length && !isStop(passage[to]) && !passage[to]?.bracket) to++;
  return to > from ? { from, to } : undefined;
}

/** "according to |plan", "according to |size": how something goes, said by nobody. */
const isStandard = (passage: Passage, from: number, lexicon: AttributionLexicon): boolean =>
  lexicon.standards.has(passage[from]?.lower ?? '') && phraseEnd(passage, from) === from + 1;

/** "in a new poll by |the institute": the document with whose it is, no more. */
function documentSource(passage: Passage, from: number, lexicon: AttributionLexicon): Subject | undefined {
  const end = phraseEnd(passage, from);
  if (end === from) return undefined;
  const issued = lexicon.parties.issuing.has(passage[end]?.lower ?? '');
  return { from, to: issued ? complexPhraseEnd(passage, from) : end };
}

function pauseAfter(passage: Passage, from: number): number {
  let to = from;
  while (to < passage.length && !isStop(passage[to])) to++;
  return to;
}

/**
 * "According to |the latest figures 61 vans were lost": a source without a comma behind it ends before the figure that
 * the statement opens with. A number behind a name is the name's ("Channel 4 News"), unless a verb follows its noun.
 */
function beforeFigure(passage: Passage, { from, to }: Subject): Subject {
  const figures = [...passage.keys()].filter((i) => i > from && i + 1 < to && passage[i]?.pos === 'NUM');
  const behind = Map.groupBy(figures, (i) => passage[i - 1]?.pos);
  const named = isVerb(passage[to]) ? behind.get('PROPN')?.at(-1) : undefined;
  return { from, to: behind.get('NOUN')?.[0] ?? named ?? to };
}

/** "According to Ruiz, |the pumps also failed": behind a leading source only what a comma closes is an apposition. */
function withoutStatement(passage: Passage, { from, to }: Subject): Subject {
  if (to >= passage.length || isStop(passage[to]) || isStop(passage[to - 1])) return { from, to };
  const pause = passage.findIndex((unit, i) => i > from && i < to && isComma(unit));
  return { from, to: pause < 0 ? to : pause };
}

function prepositionSource(passage: Passage, cue: Cue, lexicon: AttributionLexicon): Subject | undefined {
  if (cue.kind === 'document') return documentSource(passage, cue.to, lexicon);
  if (isStandard(passage, cue.to, lexicon)) return undefined;
  const leads = cue.from === 0 || (cue.from === 1 && passage[0]?.pos === 'CCONJ');
  const start = overVerb(passage, cue.to, lexicon);
  const after = subjectAfter(passage, start, lexicon);
  if (start > cue.to) return after && leads ? withoutStatement(passage, after) : after;
  const phrase = after && beforeFigure(passage, leads ? withoutStatement(passage, after) : after);
  const whole = upToPause(passage, cue.to);
  if (!phrase || !whole || phrase.to >= whole.to) return phrase ?? whole;
  const next = passage[phrase.to];
  const participle = next?.role !== undefined || passage[phrase.to + 1]?.pos === 'ADP';
  const goesOn = next?.pos === 'ADP' || (next?.pos === 'VERB' && participle);
  return leads && !(goesOn && isComma(passage[whole.to])) ? phrase : whole;
}

/** "In a poll |released on Sunday, 8 percent", "In the poll, |conducted in March, 8 percent": the comma behind the participle. */
function afterParticiple(passage: Passage, to: number): number | undefined {
  const at = isComma(passage[to]) ? to + 1 : to;
  if (passage[at]?.role !== 'past') return undefined;
  const pause = pauseAfter(passage, at);
  return isComma(passage[pause]) ? pause : undefined;
}

/** What a preposition ("according to") or a document ("in a new poll") gives to whom. */
export function readPreposition(
  passage: Passage,
  cue: Cue,
  lexicon: AttributionLexicon,
): Reading | undefined {
  const subject = prepositionSource(passage, cue, lexicon);
  if (!subject) return undefined;
  const leads = cue.from === 0 || (cue.from === 1 && !isQuoted(passage[0]));
  const described = leads && cue.kind === 'document' ? afterParticiple(passage, subject.to) : undefined;
  // "Según explicó Ruiz |a este diario, …": whom it was told to is no part of the statement.
  const told =
    leads && overVerb(passage, cue.to, lexicon) > cue.to ? pauseAfter(passage, subject.to) : undefined;
  const from = described ?? told ?? subject.to;
  const beside = cue.kind === 'document' && !isStop(passage[from]);
  const content = beside
    ? ranges(passage, [0, cue.from], [subject.to, pauseAfter(passage, subject.to)])
    : leads
      ? ranges(passage, [from, passage.length])
      : around(passage, cue.from, subject.to, lexicon);
  return { cue, subject, shared: false, content, weak: cue.frame.weak === true, open: false };
}
