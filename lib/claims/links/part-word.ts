import type { Draft } from '../quantity/draft.ts';
import type { Passage } from '../quantity/passage.ts';
import { longest } from '../quantity/phrases.ts';

/** "of whom 80", "including 12 children", "another 40": the words that make a figure a part, right before it. */
export function partWordOf({ atoms, lexicon }: Passage, draft: Draft): string | undefined {
  for (let at = draft.from - 1; at >= Math.max(0, draft.from - 5); at--) {
    const found = longest(lexicon.partWords, atoms, at);
    const skips = found ? draft.from - found.to : -1;
    if (found && skips >= 0 && skips < 2)
      return atoms
        .slice(at, found.to)
        .map(({ text }) => text)
        .join(' ');
  }
  return undefined;
}
