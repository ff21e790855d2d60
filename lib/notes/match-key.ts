import type { Claim } from '../model/claim.ts';
import { hashOf } from '../model/identity.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Scope } from '../model/scope.ts';

/**
 * The key under which a note on this figure may show on other pages: equal only at equal measure, place,
 * period, source and figure. Null where the text leaves the measure, the source, or both place and period
 * open: what is unknown is equal to nothing.
 */
export function noteMatchKey(claim: Claim, quantityIndex: number): string | null {
  const quantity = claim.quantities[quantityIndex];
  const source = quantity && sourceKey(claim);
  if (!quantity || !source || !quantity.measure.head) return null;
  const scope = scopeKey(quantity.scope);
  return scope && hashOf('note-match', { ...figureKey(quantity), ...measureKey(quantity), ...scope, source });
}

/** Every key of a claim, for looking up notes that were written elsewhere. */
export function noteMatchKeys(claim: Claim): string[] {
  return claim.quantities.flatMap((_, index) => noteMatchKey(claim, index) ?? []);
}

function sourceKey({ attributions }: Claim): string | null {
  const source = attributions.findLast((attribution) => attribution.source)?.source;
  if (!source || source.kind === 'unnamed') return null;
  return (source.affiliation ?? source.key).toLowerCase();
}

function figureKey({ value, bound, unit, kind, modality }: Quantity) {
  return {
    low: value.low,
    high: value.high,
    bound,
    unit: unit.id,
    per: unit.per?.id ?? null,
    kind,
    modality,
  };
}

function measureKey({ measure }: Quantity) {
  const { head, modifiers, action, negated } = measure;
  return { head, modifiers: modifiers.toSorted(), action: action ?? null, negated: negated ?? false };
}

function scopeKey({ places, period }: Scope) {
  if (places.length === 0 && !period) return null;
  const dates = period && (period.start || period.end) ? [period.start ?? null, period.end ?? null] : null;
  return {
    places: places.map(({ name }) => name.toLowerCase()).toSorted(),
    period: period ? { kind: period.kind, dates: dates ?? period.text.toLowerCase() } : null,
  };
}
