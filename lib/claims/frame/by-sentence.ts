import type { Sentence } from '../../model/analysis.ts';
import type { BlockSpan } from '../../model/span.ts';

/** Index of the first sentence that ends behind the place. */
function firstEndingAfter(sentences: readonly Sentence[], at: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * What reaches into each sentence of a block, by the sentence's start; in the items' order.
 * @param spansOf an item's spans; those in other blocks are passed over
 */
export function bySentence<T>(
  block: number,
  sentences: readonly Sentence[],
  items: readonly T[],
  spansOf: (item: T) => readonly BlockSpan[],
): ReadonlyMap<number, T[]> {
  const found = new Map<number, T[]>();
  for (const item of items) {
    for (const span of spansOf(item)) {
      if (span.block !== block) continue;
      for (let i = firstEndingAfter(sentences, span.start); i < sentences.length; i++) {
        const start = sentences[i]?.start ?? span.end;
        if (start >= span.end) break;
        const list = found.get(start) ?? [];
        if (list.at(-1) !== item) list.push(item);
        found.set(start, list);
      }
    }
  }
  return found;
}
