import { stepsBack, unitSpan } from './calendar-unit.ts';
import { RECOGNISERS } from './recognise.ts';
import { lowerAt, type TimeText } from './recognisers/recogniser.ts';
import type { TimeExpression, TimePhrase } from './time-expression.ts';

/** "since fighting broke out on March 20", "since the decree of November 20". */
function opensBefore({ atoms, lexicon }: Pick<TimeText, 'atoms' | 'lexicon'>, from: number): boolean {
  for (let at = from - 2; at >= 0 && at > from - 8; at--) {
    const atom = atoms[at];
    if (atom === undefined || atom.kind !== 'word') return false;
    if (lexicon.since.has(atom.lower)) return true;
  }
  return false;
}

/** Adds the preposition before a phrase, and the kind of period that it makes. */
function withPreposition({ atoms, lexicon }: TimeText, phrase: TimePhrase): TimeExpression {
  // "killed by Tuesday's earthquake": the preposition belongs to the noun behind.
  if (lexicon.possessive.has(lowerAt(atoms, phrase.to))) return { ...phrase, kind: 'during' };
  if (opensBefore({ atoms, lexicon }, phrase.from)) return { ...phrase, kind: 'since' };
  let at = phrase.from - 1;
  while (lexicon.edges.has(lowerAt(atoms, at)) && at > phrase.from - 5) at--;
  const two = `${lowerAt(atoms, at - 1)} ${lowerAt(atoms, at)}`;
  const kind = lexicon.prepositions.get(two) ?? lexicon.prepositions.get(lowerAt(atoms, at));
  if (!kind) return { ...phrase, kind: 'during' };
  return { ...phrase, kind, from: lexicon.prepositions.has(two) ? at - 1 : at };
}

/** "from March to May", "between 1 and 9 June": two expressions that are one period. */
function merged({ atoms, lexicon }: TimeText, found: TimeExpression[]): TimeExpression[] {
  const out: TimeExpression[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const gap = last ? next.from - last.to : -1;
    const joins =
      last &&
      !last.clock &&
      !next.clock &&
      (gap === 0 || gap === 1) &&
      lexicon.closers.has(lowerAt(atoms, gap === 0 ? next.from : last.to));
    const opened = last && [last.from, last.from - 1].some((at) => lexicon.openers.has(lowerAt(atoms, at)));
    const wanted = joins && (opened || !lexicon.and.has(lowerAt(atoms, last.to)));
    if (!last || !wanted) out.push(next);
    else {
      const days = last.days && next.days && { start: last.days.start, end: next.days.end };
      out[out.length - 1] = { from: last.from, to: next.to, kind: 'during', ...(days ? { days } : {}) };
    }
  }
  return out;
}

/** "310 last year, 274 |the year before": counted back from the time before; of a month it is that month again. */
function counted(phrase: TimePhrase | undefined, found: TimeExpression[]): TimePhrase | undefined {
  const last = found.findLast(({ days }) => days !== undefined)?.days;
  if (!phrase?.before || !last) return phrase;
  // "on Monday, a year earlier": that year, as before any other day.
  if (phrase.at !== undefined && last.start === last.end) return phrase;
  const unit = unitSpan(phrase.before, last.start, -1);
  const [start, end] = [stepsBack(last.start, 1, phrase.before), stepsBack(last.end, 1, phrase.before)];
  if (!unit || start === undefined || end === undefined) return phrase;
  return { ...phrase, days: start >= unit.start && end <= unit.end ? { start, end } : unit };
}

/** All dates, clock times and periods of one sentence. */
export function findTimes(text: TimeText): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let i = 0; i < text.atoms.length; ) {
    const phrase = counted(firstPhrase(text, i), found);
    if (phrase) found.push(phrase.clock ? { ...phrase, kind: 'instant' } : withPreposition(text, phrase));
    i = phrase ? phrase.to : i + 1;
  }
  return merged(text, found);
}

function firstPhrase(text: TimeText, i: number): TimePhrase | undefined {
  for (const recognise of RECOGNISERS) {
    const phrase = recognise(text, i);
    if (phrase) return phrase;
  }
  return undefined;
}
