import { compatible } from './compatible.ts';
import { conflicting } from './conflicting.ts';
import { differentScope } from './different-scope.ts';
import type { RelationRule } from './rule.ts';
import { same } from './same.ts';
import { updated } from './updated.ts';

/** All relations; the first that decides is given. A stated difference of scope goes before any agreement or quarrel. */
export const RELATIONS: readonly RelationRule[] = [differentScope, same, compatible, updated, conflicting];
