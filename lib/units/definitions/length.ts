import { prefixed, unit } from '../define.ts';

/** Base: metre. */
export const length = [
  ...prefixed('metre', 'length', 1, ['kilo', 'deci', 'centi', 'milli', 'micro', 'nano', 'pico']),
  unit('inch', 'length', 0.0254),
  unit('foot', 'length', 0.3048),
  unit('yard', 'length', 0.9144),
  unit('mile', 'length', 1609.344),
  unit('nautical-mile', 'length', 1852),
  unit('light-year', 'length', 9.4607304725808e15),
];
