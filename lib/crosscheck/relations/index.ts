import type { Reason } from '../../model/finding.ts';
import type { Comparison } from '../comparison.ts';
import { compatible } from './compatible.ts';
import { conflicting } from './conflicting.ts';
import { differentScope } from './different-scope.ts';
import type { RelationRule } from './rule.ts';
import { same } from './same.ts';
import { updated } from './updated.ts';

/** All relations; the first that decides is given. A stated difference of scope goes before any agreement or quarrel. */
export const RELATIONS: readonly RelationRule[] = [differentScope, same, compatible, updated, conflicting];

/** The relation of two figures that count one thing, and why; undefined where none holds or the one that does is in doubt. */
export function relationOf(comparison: Comparison): { rule: RelationRule; reasons: Reason[] } | undefined {
  for (const rule of RELATIONS) {
    const reasons = rule.decide(comparison);
    if (reasons) return rule.isDoubtful?.(comparison) ? undefined : { rule, reasons };
  }
  return undefined;
}
