import type { Comparison } from '../comparison.ts';
import { countsOneThing } from '../core.ts';
import { type Crowd, TELLING, unitOf } from '../crowd.ts';
import { flag } from './flag.ts';

/** How much the best common word tells: all where no other figure of either report has it. */
function anchorOf({ a, b }: Comparison, here: Crowd, there: Crowd): number {
  const shared = [...a.weights].map(([concept, weight]) => {
    const other = b.weights.get(concept) ?? 0;
    if (weight < TELLING || other < TELLING) return 0;
    const rivals = (here.concepts.get(concept) ?? 1) * (there.concepts.get(concept) ?? 1);
    return Math.min(1, weight, other) / Math.sqrt(rivals);
  });
  return Math.max(0, ...shared);
}

/** What a comparison is worth among all figures of both reports. */
export function crowdFeatures(comparison: Comparison, here: Crowd, there: Crowd) {
  const { a, b } = comparison;
  const core = flag(countsOneThing(comparison));
  const anchor = anchorOf(comparison, here, there);
  const alone = 1 / Math.max(here.units.get(unitOf(a)) ?? 1, there.units.get(unitOf(b)) ?? 1);
  const leads = [here.leads.has(a), there.leads.has(b)];
  return {
    anchor,
    coreAnchor: core * anchor,
    aloneOfUnit: alone,
    aloneMeasured: alone * flag(a.quantity.unit.dimension !== 'count'),
    coreAlone: core * alone,
    bothLead: flag(leads.every(Boolean)),
    oneLeads: flag(leads[0] !== leads[1]),
  };
}
