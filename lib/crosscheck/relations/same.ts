import { because, type RelationRule } from './rule.ts';

/** One measure, one scope, one figure. */
export const same: RelationRule = {
  relation: 'same',
  threshold: 0.66,
  decide({ value }) {
    return value === 'equal' ? [because('equal-figures')] : undefined;
  },
};
