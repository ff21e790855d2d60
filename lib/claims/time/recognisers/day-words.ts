import { addDays, weekdayOf } from '../calendar.ts';
import { lowerAt, phrase, type Recogniser, type TimeText } from './recogniser.ts';

export const dayWord: Recogniser = (text, i) => {
  const { atoms, lexicon, context } = text;
  const shift = lexicon.days.get(lowerAt(atoms, i));
  if (shift === undefined) return undefined;
  const made = context.today === undefined ? undefined : addDays(context.today, shift);
  return phrase(i, overDaypart(text, i + 1), made ? { start: made, end: made } : undefined);
};

function overDaypart({ atoms, lexicon }: TimeText, i: number): number {
  return lexicon.dayparts.has(lowerAt(atoms, i)) ? i + 1 : i;
}

export const weekday: Recogniser = (text, i) => {
  const { atoms, lexicon, context } = text;
  const atom = atoms[i];
  const number = lexicon.weekdays.get(atom?.lower ?? '');
  if (!atom || number === undefined) return undefined;
  if (atom.text === atom.lower && !lexicon.smallNames) return undefined;
  if (atom.text.length < 5 && !lexicon.weekdayBefore.has(lowerAt(atoms, i - 1))) return undefined;
  const to = overDaypart(text, atom.text.length < 5 && lowerAt(atoms, i + 1) === '.' ? i + 2 : i + 1);
  if (context.today === undefined) return phrase(i, to);
  const back = (weekdayOf(context.today) - number + 7) % 7;
  const last =
    lexicon.last.has(lowerAt(atoms, i - 1)) || (lexicon.smallNames && lexicon.last.has(lowerAt(atoms, to)));
  const next = context.future || lexicon.next.has(lowerAt(atoms, i - 1));
  const made = addDays(context.today, next ? (7 - back) % 7 : last && back === 0 ? -7 : -back);
  return phrase(i, to, { start: made, end: made });
};
