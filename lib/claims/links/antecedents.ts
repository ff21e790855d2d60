import type { Quantity } from '../../model/quantity.ts';
import type { SentenceQuantities } from '../quantity/extract-quantities.ts';

/** Two sentences on, "it" and a bare figure have lost what they stood for. */
const REACH = 2;

/** True where the one may count what the other counts: both counts, or both amounts of some unit. */
function compatible(own: Quantity, other: Quantity): boolean {
  if (other.measure.head === '' || other.unit.dimension === 'age' || other.unit.dimension === 'duration')
    return false;
  if (own.kind === 'share') return true;
  return (own.unit.dimension === 'count') === (other.unit.dimension === 'count');
}

/**
 * A figure without a noun ("104 were freed", "it fell 3 %") takes the measure of the nearest compatible figure
 * before it, in this block's last sentences.
 * @param generic nouns that stand for any figure ("the number had climbed to 19")
 */
export function resolveAntecedents(sentences: SentenceQuantities[], generic: ReadonlySet<string>): void {
  const order = new Map(sentences.map(({ passage }, i) => [passage, i]));
  for (const { passage, quantities } of sentences) {
    for (const [i, own] of quantities.entries()) {
      const open =
        own.measure.head === '' || (generic.has(own.measure.head) && own.measure.modifiers.length === 0);
      if (!open || own.unit.dimension === 'duration' || own.relative || own.partWord) continue;
      const at = order.get(passage) ?? 0;
      const before = sentences
        .slice(Math.max(0, at - REACH), at)
        .filter(
          (other) =>
            passage.sentence.first - other.passage.sentence.last < 60 ||
            other.passage.block === passage.block,
        )
        .flatMap((other) => other.quantities);
      const found = [...before, ...quantities.slice(0, i)].findLast((other) => compatible(own, other));
      if (!found) continue;
      const { head, modifiers, text } = found.measure;
      own.measure = { ...own.measure, head, modifiers, text };
    }
  }
}
