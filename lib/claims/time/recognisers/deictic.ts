import type { TimeLexicon } from '../../../languages/shape/time.ts';
import { seasonSpan, unitSpan } from '../calendar-unit.ts';
import { monthFirst } from './dates.ts';
import { monthAt } from './month-names.ts';
import { lowerAt, phrase, type Recogniser, type TimeText } from './recogniser.ts';

/** -1 for "last", 0 for "this", 1 for "next". */
function shiftOf(word: string, lexicon: TimeLexicon): number | undefined {
  if (lexicon.this.has(word)) return 0;
  if (lexicon.last.has(word) || lexicon.past.has(word)) return -1;
  return lexicon.next.has(word) ? 1 : undefined;
}

/** "el mes pasado", "la semana siguiente": the unit first. */
const behind: Recogniser = (text, i) => {
  const { atoms, lexicon, context } = text;
  const unit = lexicon.calendarUnits.get(lowerAt(atoms, i));
  const word = lowerAt(atoms, i + 1);
  const shift = lexicon.last.has(word)
    ? -1
    : lexicon.next.has(word)
      ? 1
      : lexicon.this.has(word)
        ? 0
        : undefined;
  if (!lexicon.smallNames || !unit || unit === 'hour' || shift === undefined) return undefined;
  return phrase(i, i + 2, context.today === undefined ? undefined : unitSpan(unit, context.today, shift));
};

/** "by the end of |the month" where the sentence looks ahead: of a past one the text says nowhere which it was. */
function isComing({ atoms, lexicon, context }: TimeText, i: number): boolean {
  if (!context.future && !context.expects) return false;
  return (
    lexicon.definite?.has(lowerAt(atoms, i)) === true &&
    lexicon.of.has(lowerAt(atoms, i - 1)) &&
    lexicon.edges.has(lowerAt(atoms, i - 2))
  );
}

/** "this week", "last year", "next month", "last night", "last spring", "last March". */
export const deictic: Recogniser = (text, i) => {
  const { atoms, lexicon, context } = text;
  const shift = isComing(text, i) ? 0 : shiftOf(lowerAt(atoms, i), lexicon);
  if (shift === undefined) return behind(text, i);
  const { today } = context;
  const word = lowerAt(atoms, i + 1).replace(/['’]s?$/, '');
  const unit = lexicon.calendarUnits.get(word);
  if (unit && unit !== 'hour') {
    const days = today === undefined ? undefined : unitSpan(unit, today, shift);
    return phrase(i, i + 2, days);
  }
  if (lexicon.dayparts.has(word))
    return phrase(i, i + 2, today === undefined ? undefined : unitSpan('day', today, 0));
  const season = lexicon.seasons.get(word);
  if (season) return phrase(i, i + 2, today === undefined ? undefined : seasonSpan(season, today, shift));
  const named = monthAt(text, i + 1) && shift <= 0 ? monthFirst(text, i + 1) : undefined;
  return named && { ...named, from: i };
};
