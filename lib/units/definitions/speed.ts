import { unit } from '../define.ts';

/** Base: metre per second. */
export const speed = [
  unit('metre-per-second', 'speed', 1),
  unit('kilometre-per-hour', 'speed', 1 / 3.6),
  unit('kilometre-per-second', 'speed', 1000),
  unit('mile-per-hour', 'speed', 0.44704),
  unit('mile-per-second', 'speed', 1609.344),
  unit('foot-per-second', 'speed', 0.3048),
  unit('knot', 'speed', 1852 / 3600),
];
