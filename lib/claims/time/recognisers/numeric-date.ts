import { day } from '../calendar.ts';
import { isYear, phrase, type Recogniser } from './recogniser.ts';

/** "2026-01-26", "26/01/2026": with two readings, the day's days are left open. */
export const numericDate: Recogniser = ({ atoms }, i) => {
  const [a, s1, b, s2, c] = atoms.slice(i, i + 5);
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number' || s1?.text !== s2?.text)
    return undefined;
  if (!s1?.glued || !b.glued || !c.glued || !/^[-/.–]$/.test(s1.text)) return undefined;
  if (isYear(a) && b.value <= 12 && c.value <= 31) {
    const made = day(a.value, b.value, c.value);
    return phrase(i, i + 5, made ? { start: made, end: made } : undefined);
  }
  if (s1.text === '-' || a.value > 31 || b.value > 31 || !/^\d{2}(\d{2})?$/.test(c.text)) return undefined;
  return phrase(i, i + 5);
};
