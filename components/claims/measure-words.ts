import type { Quantity } from '../../lib/model/quantity.ts';

/** What is counted, as printed; its lemmas where the words stand elsewhere. */
export function measureWords({ measure }: Quantity): string {
  return measure.text || [...measure.modifiers, measure.head].join(' ').trim();
}
