import type { Comparison } from '../comparison.ts';
import { countsOneThing } from '../core.ts';
import { type Crowd, TELLING, unitOf } from '../crowd.ts';
import type { Figure } from '../figure.ts';
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

/** The figures of a report that count what this one counts; none where that is left open. */
function alike(figure: Figure, { slots }: Crowd): readonly Figure[] {
  return figure.slot === '' ? [] : (slots.get(figure.slot) ?? []);
}

const high = ({ quantity }: Figure): number => quantity.value.high;

/** The greatest of its kind in its report: the whole, where others are parts. */
function isGreatest(figure: Figure, crowd: Crowd): boolean {
  return alike(figure, crowd).every((other) => high(other) <= high(figure));
}

const ownerOf = ({ quantity }: Figure): string | undefined => quantity.measure.subject;

/** A report that counts the same thing of the other figure's owner, too, keeps two owners apart. */
function keepsApart(figure: Figure, crowd: Crowd, other: Figure): boolean {
  const [mine, yours] = [ownerOf(figure), ownerOf(other)];
  if (mine === undefined || yours === undefined || mine === yours) return false;
  return alike(figure, crowd).some(
    (one) => one !== figure && ownerOf(one) === yours && unitOf(one) === unitOf(figure),
  );
}

/** What a comparison is worth among all figures of both reports. */
export function crowdFeatures(comparison: Comparison, here: Crowd, there: Crowd) {
  const { a, b } = comparison;
  const core = flag(countsOneThing(comparison));
  const anchor = anchorOf(comparison, here, there);
  const alone = 1 / Math.max(here.units.get(unitOf(a)) ?? 1, there.units.get(unitOf(b)) ?? 1);
  const oneSlot = a.slot !== '' && a.slot === b.slot;
  const kinds = [alike(a, here), alike(b, there)] as const;
  const leads = [here.leads.has(a), there.leads.has(b)];
  const apart = [keepsApart(a, here, b), keepsApart(b, there, a)];
  return {
    keptApart: flag(apart.some(Boolean)),
    bothKeepApart: flag(apart.every(Boolean)),
    anchor,
    coreAnchor: core * anchor,
    aloneOfUnit: alone,
    aloneMeasured: alone * flag(a.quantity.unit.dimension !== 'count'),
    coreAlone: core * alone,
    slotAlone: flag(oneSlot && kinds.every(({ length }) => length === 1)),
    slotFirst: flag(oneSlot && kinds[0][0] === a && kinds[1][0] === b),
    slotGreatest: flag(oneSlot && isGreatest(a, here) && isGreatest(b, there)),
    slotUneven: flag(oneSlot && isGreatest(a, here) !== isGreatest(b, there)),
    bothLead: flag(leads.every(Boolean)),
    oneLeads: flag(leads[0] !== leads[1]),
  };
}
