import { unit } from '../define.ts';

/** Parts of a whole. Base: percent; a percentage point is no share but a difference of shares. */
export const share = [
  unit('percent', 'share', 1),
  unit('fraction', 'share', 100),
  unit('part-per-million', 'share', 1e-4),
  unit('part-per-billion', 'share', 1e-7),
  unit('percentage-point', 'points', 1),
  unit('basis-point', 'points', 0.01),
];
