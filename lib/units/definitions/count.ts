import { unit } from '../define.ts';

/** Plain counts and what is neither counted nor measured in physical units. */
export const count = [
  unit('count', 'count', 1),
  unit('times', 'other', 1),
  unit('point', 'points'),
  unit('score', 'points'),
  unit('magnitude', 'magnitude'),
  unit('mile-per-gallon', 'other'),
  unit('litre-per-hundred-kilometres', 'other'),
];
