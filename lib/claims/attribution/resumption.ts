import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import { opensClause } from './clause-end.ts';
import { isNominal } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { hasVerb, isComma, isQuoted, isVerb, pauses } from './reading.ts';

const DASH = /^[–—]$/;
/** In units: what is shorter and stands before "she said, because" is no statement that goes on. */
const SHORTEST_STATEMENT = 4;
/** From a cue to the quotation in which a quoted sentence goes on ("he said, but |“…”"), in units. */
const LONGEST_TURN = 12;

/** "By |closing the port, she said": a participle behind a preposition, and no verb of the sentence before the cue. */
function opensWithParticiple(passage: Passage, from: number, start: number): boolean {
  if (passage[from]?.pos !== 'ADP' || passage[from + 1]?.role !== 'present') return false;
  return passage.slice(from, start).every((unit) => !isVerb(unit) || unit.role === 'present');
}

/** "Even |if they wait", "But |to prevent it": what opens a sentence and is no statement by itself. */
function opensBefore(passage: Passage, from: number, lexicon: AttributionLexicon): boolean {
  const opens = (word: string) =>
    lexicon.conditions.has(word) || lexicon.subordinators.has(word) || word === lexicon.infinitive;
  let i = from;
  while (!opens(passage[i]?.lower ?? '') && (passage[i]?.pos === 'CCONJ' || passage[i]?.pos === 'ADV')) i++;
  return opens(passage[i]?.lower ?? '');
}

/** "“…,” he said, but |“…”", "“…,” he said, meaning the tax, |“…”": the quotation in which the sentence goes on. */
function quotedFurther(passage: Passage, start: number, next: number): number | undefined {
  if (passage[next]?.quotation) return next;
  const joins = passage[next]?.pos === 'CCONJ';
  if (!pauses(passage[start - 1]) || !(joins || passage[next]?.role === 'present')) return undefined;
  for (let i = next + 1; i < passage.length && i < next + LONGEST_TURN; i++) {
    if (isQuoted(passage[i])) return joins || isComma(passage[i - 1]) ? i : undefined;
    if (joins && passage[i]?.pos !== 'ADV') return undefined;
    if (isVerb(passage[i]) && passage[i]?.role !== 'present') return undefined;
  }
  return undefined;
}

/** "The boat was ours, |and now, he says, it is theirs": a clause that had only begun where the cue stands. */
function hasBegun(passage: Passage, from: number, start: number, next: number): boolean {
  let opens = start - 2;
  while (opens > from && !isComma(passage[opens]) && passage[opens]?.pos !== 'CCONJ') opens--;
  if (passage[opens]?.pos !== 'CCONJ' || hasVerb(passage, opens, start)) return false;
  return opensClause(passage, next);
}

/** "…, alertó Unicef, |que pidió ayuda": what is told of a source that stands behind its verb. */
function tellsOf(passage: Passage, next: number, lexicon: AttributionLexicon): boolean {
  if (!lexicon.verbFirst || !lexicon.relatives.has(passage[next]?.lower ?? '')) return false;
  return isNominal(passage[next - 2]) && isVerb(passage[next + 1]);
}

/**
 * The plan, she said, |will fail; He leans to it, he said, |because he prizes it: where a statement goes on after the
 * cue that stands in it. What compares with an earlier figure (", up from 40") is the reporter's as often.
 * @param from unit where the statement starts
 * @param start unit where the cue, or its subject, starts
 * @param next unit behind the comma that closes the cue
 */
export function resumption(
  passage: Passage,
  from: number,
  start: number,
  next: number,
  lexicon: AttributionLexicon,
): number | undefined {
  let i = next;
  while (passage[i]?.pos === 'ADV') i++;
  const unit = passage[i];
  if (!unit) return undefined;
  if (isQuoted(passage[start - 1])) return quotedFurther(passage, start, next);
  if (lexicon.verbFirst && isComma(passage[start - 1]) && isQuoted(passage[start - 2]))
    return quotedFurther(passage, start, next);
  if (tellsOf(passage, next, lexicon)) return undefined;
  if (
    lexicon.verbFirst &&
    DASH.test(passage[start - 1]?.text ?? '') &&
    DASH.test(passage[next - 1]?.text ?? '')
  )
    return next;
  const compares = i > next || passage[i + 1]?.pos === 'ADP';
  const adjunct = unit.pos === 'ADP' && !compares;
  const further = unit.pos === 'CCONJ' || adjunct || lexicon.conditions.has(unit.lower);
  const participle = unit.role === 'present';
  const goesOn =
    (further && start >= SHORTEST_STATEMENT) ||
    unit.quotation !== undefined ||
    unit.pos === 'AUX' ||
    lexicon.complementizers.has(unit.lower) ||
    unit.lower === lexicon.infinitive ||
    (unit.pos === 'VERB' && !participle) ||
    hasBegun(passage, from, start, next) ||
    opensBefore(passage, from, lexicon) ||
    opensWithParticiple(passage, from, start) ||
    (!participle && !hasVerb(passage, from, start));
  return goesOn ? next : undefined;
}
