import { because, type RelationRule } from './rule.ts';

/** One measure and scope; the figures overlap within what their words promise. */
export const compatible: RelationRule = {
  relation: 'compatible',
  threshold: 0.74,
  decide({ value, sameNumber, unit }) {
    if (value !== 'overlapping') return undefined;
    if (unit === 'converts') return [because('equal-after-conversion')];
    return [because(sameNumber ? 'equal-number-other-bound' : 'within-rounding')];
  },
};
