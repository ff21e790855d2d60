import { lowerAt, type Recogniser, type TimeText } from './recogniser.ts';

/** The hour at atom `i`, in digits or words. */
function isHour({ atoms, lexicon }: TimeText, i: number): boolean {
  const atom = atoms[i];
  const value = atom?.kind === 'number' ? atom.value : lexicon.small.get(atom?.lower ?? '');
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 24;
}

/** "half past six", "quarter to nine", "ten past midnight": minutes told from an hour. */
export const spokenClock: Recogniser = (text, i) => {
  const { atoms, lexicon } = text;
  const { clockParts, clockPast, clockTo, clockNames } = lexicon;
  if (!clockParts || !clockPast || !clockTo || !clockNames) return undefined;
  const part = clockParts.has(lowerAt(atoms, i));
  const minutes = lexicon.small.has(lowerAt(atoms, i)) || isHour(text, i);
  const link = lowerAt(atoms, i + 1);
  // "fell by a quarter to 9" is no time of day.
  const before = lowerAt(atoms, lexicon.articles.has(lowerAt(atoms, i - 1)) ? i - 2 : i - 1);
  const isTo = part && clockTo.has(link) && lexicon.prepositions.get(before) === 'instant';
  if (!(part || minutes) || !(clockPast.has(link) || isTo)) return undefined;
  const named = clockNames.has(lowerAt(atoms, i + 2));
  return named || isHour(text, i + 2) ? { from: i, to: i + 3, clock: true } : undefined;
};

/** "ten o'clock": the hour in words. */
export const wordClock: Recogniser = ({ atoms, lexicon }, i) => {
  const hour = lexicon.small.get(lowerAt(atoms, i)) !== undefined && !lexicon.articles.has(lowerAt(atoms, i));
  const mark = lowerAt(atoms, i + 1);
  return hour && lexicon.clock.has(mark) && !lexicon.hours.has(mark)
    ? { from: i, to: i + 2, clock: true }
    : undefined;
};

/** "2.15pm", "5:25 a.m.", "1400 GMT", "4:39". */
export const clock: Recogniser = ({ atoms, lexicon }, i) => {
  const atom = atoms[i];
  if (atom?.kind !== 'number') return undefined;
  const colon =
    lowerAt(atoms, i + 1) === ':' &&
    atoms[i + 1]?.glued &&
    atoms[i + 2]?.kind === 'number' &&
    atoms[i + 2]?.glued;
  const sixty = colon && /^\d\d$/.test(atoms[i + 2]?.text ?? '') && atom.value < 100;
  let to = sixty ? i + 3 : i + 1;
  if (sixty && lowerAt(atoms, to) === ':' && atoms[to + 1]?.kind === 'number') to += 2;
  const mark = atoms[to];
  const marked =
    mark !== undefined &&
    lexicon.clock.has(mark.lower) &&
    (!lexicon.hours.has(mark.lower) || /^[012]\d[0-5]\d$/.test(atom.text));
  const dotted = mark?.lower === 'a' || mark?.lower === 'p';
  const spelled = dotted && lowerAt(atoms, to + 1) === '.' && lowerAt(atoms, to + 2) === 'm';
  if (marked || spelled) return { from: i, to: spelled ? to + 3 : to + 1, clock: true };
  return sixty ? { from: i, to, clock: true } : undefined;
};

/** "9.15": an hour with its minutes, unless it is told of what ends or begins as prices do. */
function isMinutes({ atoms, lexicon }: TimeText, i: number): boolean {
  const minutes = /^(\d{1,2})\.[0-5]\d$/.exec(atoms[i]?.text ?? '');
  const verb = atoms[i - 2]?.lemma ?? '';
  return minutes !== null && Number(minutes[1]) < 24 && !lexicon.clockPrices?.has(verb);
}

/** An hour of the day in digits or words. */
function isTimeOfDay(text: TimeText, i: number): boolean {
  return isMinutes(text, i) || (isHour(text, i) && !text.lexicon.articles.has(lowerAt(text.atoms, i)));
}

/** "Monday", "this", "tomorrow", "evening": a day or a part of one from atom `i` on. */
function isDay({ atoms, lexicon }: TimeText, i: number): boolean {
  const word = lowerAt(atoms, i);
  const named = [lexicon.days, lexicon.weekdays, lexicon.dayparts, lexicon.months];
  if (named.some((words) => words.has(word))) return true;
  const leads = lexicon.datePrepositions.has(word) || lexicon.this.has(word);
  return (
    leads && (lexicon.weekdays.has(lowerAt(atoms, i + 1)) || lexicon.dayparts.has(lowerAt(atoms, i + 1)))
  );
}

/** Nothing that the number could count or measure stands behind it. */
function endsThere({ atoms }: TimeText, i: number): boolean {
  const next = atoms[i];
  return (
    next === undefined || /^[.,;:!?)”"—–]$/.test(next.text) || next.pos === 'CCONJ' || next.pos === 'PRON'
  );
}

/** "went in |at nine on Monday", "the rally on Saturday |at 10": an hour of the day, where nothing else is meant. */
export const hourAt: Recogniser = (text, i) => {
  const { atoms, lexicon } = text;
  const { clockAt, clockVerbs } = lexicon;
  if (!clockAt?.has(lowerAt(atoms, i)) || !isTimeOfDay(text, i + 1)) return undefined;
  const before = atoms[i - 1];
  const told = clockVerbs?.has(before?.lemma ?? '') || clockVerbs?.has(before?.lower ?? '');
  // "The toll stood at nine on Monday": a verb that no hour follows.
  if ((before?.pos === 'VERB' || before?.pos === 'AUX') && !told) return undefined;
  const fits = isDay(text, i + 2) || ((told || isDay(text, i - 1)) && endsThere(text, i + 2));
  return fits ? { from: i + 1, to: i + 2, clock: true } : undefined;
};

/** "10.20 The death toll has gone up": the time of an entry. */
export const entryTime: Recogniser = ({ atoms, lexicon }, i) => {
  const [time, next] = [atoms[i], atoms[i + 1]];
  const minutes = i === 0 && lexicon.clockAt ? /^(\d{1,2})\.[0-5]\d$/.exec(time?.text ?? '') : undefined;
  if (!minutes || Number(minutes[1]) > 23 || next?.kind !== 'word' || next.glued) return undefined;
  return /^\p{Lu}/u.test(next.text) ? { from: i, to: i + 1, clock: true } : undefined;
};

/** "between |2 and 6 p.m.": the first hour of two. */
export const hourBetween: Recogniser = (text, i) => {
  const { atoms, lexicon } = text;
  const joint = lowerAt(atoms, i + 1);
  if (!isHour(text, i) || !(lexicon.and.has(joint) || lexicon.clockTo?.has(joint))) return undefined;
  if (!lexicon.openers.has(lowerAt(atoms, i - 1))) return undefined;
  return clock(text, i + 2) ? { from: i, to: i + 1, clock: true } : undefined;
};
