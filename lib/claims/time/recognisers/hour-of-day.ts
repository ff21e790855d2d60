import { lowerAt, type Recogniser, type TimeText } from './recogniser.ts';

/** "10", "diez", "22.30": an hour, perhaps with its minutes. */
function hourEnd({ atoms, lexicon }: TimeText, i: number): number | undefined {
  const atom = atoms[i];
  const value = atom?.kind === 'number' ? atom.value : lexicon.small.get(atom?.lower ?? '');
  if (value === undefined || value > 24) return undefined;
  if (Number.isInteger(value) && value > 0)
    return /^\d{1,2}$|^\p{L}/u.test(atom?.text ?? '') ? i + 1 : undefined;
  return /^\d{1,2}[.]\d\d$/.test(atom?.text ?? '') ? i + 1 : undefined;
}

/** Behind "horas", "hora local", "de la mañana", "y media": what belongs to the hour. */
function overHours({ atoms, lexicon }: TimeText, i: number): number {
  const { hourWords } = lexicon;
  let to = i;
  while (hourWords?.has(lowerAt(atoms, to))) to++;
  const day = lexicon.of.has(lowerAt(atoms, to)) ? to + 1 : to;
  const part = lexicon.articles.has(lowerAt(atoms, day)) ? day + 1 : day;
  return part > to && lexicon.dayparts.has(lowerAt(atoms, part)) ? part + 1 : to;
}

/** "a |las 10 de la mañana", "sobre |las 22.30 horas", "desde |las dos": an hour with its article, where nothing is counted. */
export const hourOfDay: Recogniser = (text, i) => {
  const { atoms, lexicon } = text;
  if (!lexicon.hourArticles?.has(lowerAt(atoms, i)) || atoms[i - 1]?.pos !== 'ADP') return undefined;
  const hour = hourEnd(text, i + 1);
  // "las 14:30", "las 3 pm" are read from the hour on.
  const mark = hour === undefined ? '' : lowerAt(atoms, hour);
  const isRead = mark === ':' || (lexicon.clock.has(mark) && !lexicon.hourWords?.has(mark));
  if (hour === undefined || isRead) return undefined;
  const to = overHours(text, hour);
  const next = atoms[to];
  const counts =
    to === hour &&
    (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'VERB' || next?.kind === 'number');
  const shares = next?.text === '%' || (to === hour && lexicon.of.has(next?.lower ?? ''));
  return counts || shares || next?.pos === 'NUM' ? undefined : { from: i + 1, to, clock: true };
};
