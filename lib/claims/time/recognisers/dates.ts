import { type Days, day, monthSpan } from '../calendar.ts';
import { isDateWord, monthAt, yearFor } from './month-names.ts';
import { dayNumber, isYear, lowerAt, phrase, type Recogniser, type TimeText } from './recogniser.ts';

/** The year after a comma, "de" or none, when one stands there. */
function yearAfter({ atoms, lexicon }: TimeText, i: number): { year: number; to: number } | undefined {
  const word = lowerAt(atoms, i);
  const at = word === ',' || (lexicon.smallNames && lexicon.of.has(word)) ? i + 1 : i;
  const atom = atoms[at];
  return isYear(atom) && atom ? { year: atom.value, to: at + 1 } : undefined;
}

/** The second day of "20-24", "20 to 24", "5 and 6". */
function rangeEnd({ atoms, lexicon }: TimeText, i: number): { date: number; to: number } | undefined {
  const joint = lowerAt(atoms, i);
  if (!lexicon.joints.has(joint)) return undefined;
  // "entre el 5 y |el 9 de enero"
  const at = lexicon.smallNames && lexicon.articles.has(lowerAt(atoms, i + 1)) ? i + 2 : i + 1;
  const date = dayNumber(atoms[at]);
  const next = atoms[at + 1];
  if (date === undefined || (/^\p{L}/u.test(joint) && next?.pos === 'NOUN' && next.text === next.lower))
    return undefined;
  return { date, to: at + 1 };
}

function datedDays(
  text: TimeText,
  i: number,
  month: number,
  date: number,
  last: number,
  year?: number,
): Days | undefined {
  const resolved = year ?? yearFor(text, i, month, date);
  if (resolved === undefined) return undefined;
  const [start, end] = [day(resolved, month, date), day(resolved, month, last)];
  return start && end ? { start, end } : undefined;
}

/** Ordinal endings of dates ("March 3rd"). */
function overOrdinal({ atoms, lexicon }: TimeText, i: number): number {
  return atoms[i]?.glued && lexicon.ordinalEndings.has(lowerAt(atoms, i)) ? i + 1 : i;
}

/** "In |May", "between March and |May": a month that stands there as a whole, unless a day follows. */
function isWholeMonth({ atoms, lexicon }: TimeText, i: number): boolean {
  const before = lowerAt(atoms, i - 1);
  if (lexicon.monthPrepositions.has(before)) return true;
  return (
    lexicon.closers.has(before) &&
    lexicon.months.has(lowerAt(atoms, i - 2)) &&
    lexicon.openers.has(lowerAt(atoms, i - 3))
  );
}

/** "March 21, 2026", "Sept. 20-24", "March 2026", "March". */
export const monthFirst: Recogniser = (text, i) => {
  const named = monthAt(text, i);
  if (!named || !isDateWord(text, i, named.to)) return undefined;
  const { atoms, lexicon } = text;
  const date = dayNumber(atoms[named.to]);
  const closed = overOrdinal(text, named.to + 1);
  // "In May 12 people": a plural noun takes the number away.
  const noun = atoms[closed]?.pos === 'NOUN' ? atoms[closed] : undefined;
  const counted = noun && (noun.lemma !== noun.lower || lexicon.plurals?.has(noun.lower));
  if (date !== undefined && !(counted && isWholeMonth(text, i))) {
    const range = rangeEnd(text, closed);
    const dayTo = range?.to ?? closed;
    const year = yearAfter(text, dayTo);
    return phrase(
      i,
      year?.to ?? dayTo,
      datedDays(text, i, named.month, date, range?.date ?? date, year?.year),
    );
  }
  const year = yearAfter(text, named.to);
  const resolved = year?.year ?? yearFor(text, i, named.month, 1);
  return phrase(
    i,
    year?.to ?? named.to,
    resolved === undefined ? undefined : monthSpan(resolved, named.month),
  );
};

/** "21 March 2026", "the 3rd of May", "12-14 May". */
export const dayFirst: Recogniser = (text, i) => {
  const { atoms, lexicon } = text;
  const date = dayNumber(atoms[i]);
  if (date === undefined) return undefined;
  const closed = overOrdinal(text, i + 1);
  const range = rangeEnd(text, closed);
  let at = range?.to ?? closed;
  if (lexicon.of.has(lowerAt(atoms, at))) at++;
  const named = monthAt(text, at);
  if (!named) return undefined;
  const year = yearAfter(text, named.to);
  return phrase(
    i,
    year?.to ?? named.to,
    datedDays(text, i, named.month, date, range?.date ?? date, year?.year),
  );
};
