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
