import { unit } from '../define.ts';

const DAY = 86400;
const YEAR = 365.2425 * DAY;

/** Base: second. Months and years are mean ones. */
export const duration = [
  unit('nanosecond', 'duration', 1e-9),
  unit('microsecond', 'duration', 1e-6),
  unit('millisecond', 'duration', 1e-3),
  unit('second', 'duration', 1),
  unit('minute', 'duration', 60),
  unit('hour', 'duration', 3600),
  unit('day', 'duration', DAY),
  unit('night', 'duration', DAY),
  unit('weekend', 'duration', 2 * DAY),
  unit('week', 'duration', 7 * DAY),
  unit('fortnight', 'duration', 14 * DAY),
  unit('month', 'duration', YEAR / 12),
  unit('quarter-year', 'duration', YEAR / 4),
  unit('year', 'duration', YEAR),
  unit('decade', 'duration', 10 * YEAR),
  unit('century', 'duration', 100 * YEAR),
  unit('millennium', 'duration', 1000 * YEAR),
];
