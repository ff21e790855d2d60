import type { Reason } from '../../model/finding.ts';
import type { Dimension } from '../../model/unit.ts';
import { middleOf } from '../compare/range.ts';
import { isPast } from '../compare/years.ts';
import type { Comparison } from '../comparison.ts';
import { countsOneThing, slotsDiffer } from '../core.ts';
import { because, type RelationRule } from './rule.ts';

/** Two parties' own counts since one day run side by side: neither continues the other. */
function isRivalCount({ a, b, party, period }: Comparison): boolean {
  return (
    party === 'different' &&
    period === 'same' &&
    [a, b].every((one) => one.quantity.scope.period?.kind === 'since')
  );
}

/** Ages, sentences and distances of time belong to somebody; without a source they replace nothing. */
const OF_SOMEBODY: ReadonlySet<Dimension> = new Set(['duration', 'age']);

/** Where nobody is named, two names in the clauses, or an amount that is somebody's own, say that it is another thing. */
function mayBeOne({ a, subject }: Comparison): boolean {
  return subject.clause !== -1 && !OF_SOMEBODY.has(a.quantity.unit.dimension);
}

const rose = ({ a, b, sequence }: Comparison): boolean =>
  middleOf(a.quantity) > middleOf(b.quantity) === (sequence ?? 0) > 0;

/**
 * A count that only grows is lowered with a word of correction; a smaller one from somebody else disputes it, and
 * so does any other where the text says so.
 */
function isDisputed(comparison: Comparison): boolean {
  const { growing, party, correction, dispute } = comparison;
  const isDenied = dispute && !slotsDiffer(comparison);
  return party === 'different' && !correction && (isDenied || (growing && !rose(comparison)));
}

/** Why a later figure replaces the earlier one. */
function whyMoved(comparison: Comparison): Reason | undefined {
  if (comparison.series && comparison.period !== 'same' && !comparison.correction) return undefined;
  if (comparison.correction && comparison.party !== 'different') return because('corrected');
  const goesOn = comparison.running && !isRivalCount(comparison) && !isDisputed(comparison);
  if (goesOn) return because('running-count');
  if (comparison.party === 'same') return because('same-source');
  return comparison.party === 'unknown' && mayBeOne(comparison) ? because('later-statement') : undefined;
}

function movement(comparison: Comparison): Reason {
  return because(rose(comparison) ? 'rose' : 'fell');
}

/** Another figure in a later statement of the same source, of a running count, or by correction. */
export const updated: RelationRule = {
  relation: 'updated',
  threshold: 0.69,
  decide(comparison) {
    const { value, sequence } = comparison;
    if (value !== 'disjoint' || sequence === undefined || sequence === 0) return undefined;
    if (isPast(comparison.a) && isPast(comparison.b) && !comparison.correction) return undefined;
    const why = whyMoved(comparison);
    return why ? [why, movement(comparison)] : undefined;
  },
  // Another number of a thing with another name is seldom a later count of the first.
  isDoubtful: (comparison) =>
    slotsDiffer(comparison) && !countsOneThing(comparison) && !comparison.correction,
};
