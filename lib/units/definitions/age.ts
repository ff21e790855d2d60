import { unit } from '../define.ts';

const DAY = 86400;
const YEAR = 365.2425 * DAY;

/** Base: second, as for durations. */
export const age = [
  unit('hour-of-age', 'age', 3600),
  unit('day-of-age', 'age', DAY),
  unit('week-of-age', 'age', 7 * DAY),
  unit('month-of-age', 'age', YEAR / 12),
  unit('year-of-age', 'age', YEAR),
];
