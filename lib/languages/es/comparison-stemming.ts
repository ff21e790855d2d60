import type { Ending } from '../shape/comparison.ts';

const rule = (ending: string, to: string, keep: number): Ending => ({ ending, to, keep });

/** A light stemmer for comparing words of two reports: number, then gender, then the commonest verb endings. */
export const stemming: readonly (readonly Ending[])[] = [
  [
    rule('ciones', 'ción', 2),
    rule('siones', 'sión', 2),
    rule('ces', 'z', 3),
    rule('es', '', 4),
    rule('s', '', 3),
  ],
  [
    rule('ieron', '', 3),
    rule('aron', '', 3),
    rule('ando', '', 3),
    rule('iendo', '', 3),
    rule('ar', '', 4),
    rule('er', '', 4),
    rule('ir', '', 4),
  ],
  [rule('a', '', 3), rule('o', '', 3), rule('e', '', 3)],
];
