import { givesBoth } from '../compare/party.ts';
import type { Comparison } from '../comparison.ts';
import { because, type RelationRule } from './rule.ts';

/** Between reports, a figure whose time nobody states proves nothing unless both name the same period. */
function timeIsKnown({ a, b, sequence, period }: Comparison): boolean {
  return a.report.revisionId === b.report.revisionId || sequence !== undefined || period === 'same';
}

/** What one expects and another counted can both hold. */
function onlyOneForeseen({ a, b }: Comparison): boolean {
  return [a, b].filter(({ quantity }) => quantity.modality === 'forecast').length === 1;
}

/** Whoever gives one of the figures knows the other, too. */
function bothAreGiven({ a, b }: Comparison): boolean {
  return givesBoth(a.claim, a.quantity, b.quantity) || givesBoth(b.claim, b.quantity, a.quantity);
}

/** Two parties, or one against itself, with figures that can't both hold, and no update between them. */
export const conflicting: RelationRule = {
  relation: 'conflicting',
  threshold: 0.6,
  decide(comparison) {
    if (comparison.value !== 'disjoint' || !timeIsKnown(comparison)) return undefined;
    if (comparison.period === 'different' || onlyOneForeseen(comparison)) return undefined;
    if (bothAreGiven(comparison)) return undefined;
    if (comparison.party === 'different') return [because('two-parties'), because('disjoint-figures')];
    const again = comparison.party === 'same' && comparison.sequence === 0;
    const elsewhere = comparison.a.report.id !== comparison.b.report.id;
    return again && elsewhere ? [because('one-party'), because('disjoint-figures')] : undefined;
  },
};
