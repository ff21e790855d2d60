import type { Ending } from '../shape/comparison.ts';

const rule = (ending: string, to: string, keep: number): Ending => ({ ending, to, keep });

/** A light stemmer for comparing words of two reports: plural and possessive, then verb endings, then a mute e. */
export const stemming: readonly (readonly Ending[])[] = [
  [rule('’s', '', 1), rule("'s", '', 1), rule('’', '', 2), rule("'", '', 2)],
  [
    rule('sses', 'ss', 1),
    rule('ies', 'y', 2),
    rule('ss', 'ss', 1),
    rule('us', 'us', 1),
    rule('is', 'is', 1),
    rule('s', '', 2),
  ],
  [
    rule('ied', 'y', 2),
    rule('ying', 'y', 2),
    rule('tted', 't', 2),
    rule('pped', 'p', 2),
    rule('nned', 'n', 2),
    rule('rred', 'r', 2),
    rule('tting', 't', 2),
    rule('pping', 'p', 2),
    rule('nning', 'n', 2),
    rule('rring', 'r', 2),
    rule('eed', 'eed', 1),
    rule('ed', '', 3),
    rule('ing', '', 3),
  ],
  [rule('ation', 'at', 3), rule('ment', '', 4), rule('e', '', 3)],
];
