import { monthsSpan, partOfSpan, quarterSpan, yearOf, yearSpan } from '../calendar.ts';
import type { TimeContext } from '../time-expression.ts';
import { monthFirst } from './dates.ts';
import { deictic } from './deictic.ts';
import { isYear, lowerAt, phrase, type Recogniser } from './recogniser.ts';

/** "the first quarter (of 2025)", "first-quarter profit", "the second half of last year", "Q3 2025". */
export const partOfYear: Recogniser = (text, i) => {
  const { atoms, lexicon, context } = text;
  const short =
    lexicon.quarterLetters.has(lowerAt(atoms, i)) && atoms[i + 1]?.glued && atoms[i + 1]?.kind === 'number';
  const ordinal = short ? atoms[i + 1]?.value : lexicon.ordinals.get(lowerAt(atoms, i));
  const named = atoms[i + 1]?.text === '-' ? i + 2 : i + 1;
  const unit = short ? 'quarter' : lexicon.yearParts.get(lowerAt(atoms, named));
  if (ordinal === undefined || unit === undefined || ordinal > 4) return undefined;
  const end = named + 1;
  const at = lexicon.of.has(lowerAt(atoms, end)) || lowerAt(atoms, end) === ',' ? end + 1 : end;
  const year = isYear(atoms[at]) ? phrase(at, at + 1, yearSpan(atoms[at]?.value ?? 0)) : deictic(text, at);
  const isOfYear = year?.days !== undefined && year.days.end.slice(5) === '12-31';
  // "in the first half" may be of a match.
  if (unit === 'half' && !isOfYear && named === i + 1) return undefined;
  const to = isOfYear ? year.to : end;
  const quarter = unit === 'half' ? ordinal * 2 - 1 : ordinal;
  const base = isOfYear ? yearOf(year.days?.start ?? '') : yearOfPart(quarter, context);
  const describes = named > i + 1 ? { describes: true } : {};
  if (base === undefined) return { ...phrase(i, to), ...describes };
  const days =
    unit === 'quarter'
      ? quarterSpan(base, ordinal)
      : monthsSpan(base, ordinal === 1 ? 1 : 7, ordinal === 1 ? 6 : 12);
  return { ...phrase(i, to, days), ...describes };
};

function yearOfPart(quarter: number, { today, future }: TimeContext): number | undefined {
  if (today === undefined) return undefined;
  const { start } = quarterSpan(yearOf(today), quarter);
  return start > today && !future ? yearOf(today) - 1 : yearOf(today);
}

/** "early this month", "late 2025", "mid-March". */
export const partOfPeriod: Recogniser = (text, i) => {
  const part = text.lexicon.parts.get(lowerAt(text.atoms, i));
  if (!part) return undefined;
  let at = i + 1;
  if (text.lexicon.partJoints.has(lowerAt(text.atoms, at))) at++;
  const inner =
    monthFirst(text, at) ??
    deictic(text, at) ??
    (isYear(text.atoms[at]) ? phrase(at, at + 1, yearSpan(text.atoms[at]?.value ?? 0)) : undefined);
  if (!inner) return undefined;
  return phrase(
    i,
    inner.to,
    inner.days && inner.days.start !== inner.days.end ? partOfSpan(inner.days, part) : inner.days,
  );
};
