import type { RelationRule } from './rule.ts';
import { scopeDifferences } from './scope.ts';

/** The text states another period, place, part or currency: context, never conflict. */
export const differentScope: RelationRule = {
  relation: 'different-scope',
  threshold: 0.72,
  decide(comparison) {
    const reasons = scopeDifferences(comparison);
    return reasons.length > 0 ? reasons : undefined;
  },
};
