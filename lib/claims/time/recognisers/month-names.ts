import { day, monthSpan, yearOf } from '../calendar.ts';
import { dayNumber, isYear, lowerAt, type TimeText } from './recogniser.ts';

/** "on may 19", "oct. 13": a month in small letters, as some wires have it, only beside its day. */
function isPlainDate({ atoms, lexicon }: TimeText, i: number): boolean {
  if (lexicon.smallNames)
    return !lexicon.ambiguous.has(lowerAt(atoms, i)) || dayNumber(atoms[i - 1]) !== undefined;
  const stop = lowerAt(atoms, i + 1) === '.' ? i + 2 : i + 1;
  const before = lowerAt(atoms, i - 1);
  if (lexicon.ambiguous.has(lowerAt(atoms, i)))
    return dayNumber(atoms[stop]) !== undefined && lexicon.datePrepositions.has(before);
  return dayNumber(atoms[stop]) !== undefined;
}

/** A month's name, with its abbreviation's stop; "may" and "march" only in capitals and as nouns. */
export function monthAt(
  { atoms, lexicon, context }: TimeText,
  i: number,
): { month: number; to: number } | undefined {
  const atom = atoms[i];
  const month = lexicon.months.get(atom?.lower ?? '');
  if (!atom || month === undefined) return undefined;
  if (atom.text === atom.lower && !isPlainDate({ atoms, lexicon, context }, i)) return undefined;
  const stop = atom.text.length < 5 && lowerAt(atoms, i + 1) === '.' && atoms[i + 1]?.glued === true;
  return { month, to: stop ? i + 2 : i + 1 };
}

/** "May" opens a sentence as a verb; a name ("April Jones") is followed by a surname. */
export function isDateWord(text: TimeText, i: number, to: number): boolean {
  const before = lowerAt(text.atoms, i - 1);
  if (dayNumber(text.atoms[to]) !== undefined || isYear(text.atoms[to])) return true;
  const { lexicon } = text;
  if (
    lexicon.yearPrepositions.has(before) ||
    lexicon.last.has(before) ||
    lexicon.this.has(before) ||
    lexicon.next.has(before)
  )
    return true;
  const ambiguous = lexicon.alsoNames.has(lowerAt(text.atoms, i));
  return !ambiguous && text.atoms[to]?.pos !== 'PROPN';
}

/** "plans to close |by (the end of) June", "12 more to follow by June": a deadline that lies ahead. */
function isDeadline({ atoms, lexicon, context }: TimeText, i: number): boolean {
  let at = i - 1;
  while (lexicon.edges.has(lowerAt(atoms, at))) at--;
  if (lexicon.prepositions.get(lowerAt(atoms, at)) !== 'until') return false;
  return context.expects || (atoms[at - 1]?.pos === 'VERB' && atoms[at - 2]?.pos === 'PART');
}

/**
 * The year of a month or day without one: the nearest past one, in a future tense or as a deadline the nearest to come.
 * @param i where the date begins
 */
export function yearFor(text: TimeText, i: number, month: number, date: number): number | undefined {
  const { today, future } = text.context;
  if (today === undefined) return undefined;
  const year = yearOf(today);
  const candidate = day(year, month, date) ?? monthSpan(year, month).start;
  if (future || isDeadline(text, i))
    return candidate < today && !candidate.startsWith(today.slice(0, 7)) ? year + 1 : year;
  return candidate > today ? year - 1 : year;
}
