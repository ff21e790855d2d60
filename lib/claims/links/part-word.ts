import type { Draft } from '../quantity/draft.ts';
import type { Passage } from '../quantity/passage.ts';
import { longest } from '../quantity/phrases.ts';

/** "Of the 626 detainees, 313 …": the figure behind is a part of the one that opens the clause. */
export function isPartOfOpening({ atoms, lexicon }: Passage, draft: Draft, last: Draft | undefined): boolean {
  if (!last || last.unit.id !== draft.unit.id) return false;
  const { of } = lexicon.source.numerals;
  const opens = of.has(atoms[last.from - 2]?.lower ?? '') && last.from <= 3;
  return opens && atoms.slice(last.to, draft.from).some(({ text }) => text === ',');
}

/** "Most of them, |19, are in hospital": so many are most of what was told before. */
function mostBefore({ atoms, lexicon }: Passage, { from, to }: Draft): string | undefined {
  const { mostWords } = lexicon.source.measures;
  if (atoms[from - 1]?.text !== ',' || atoms[to]?.text !== ',' || !mostWords) return undefined;
  for (let at = from - 2; at >= Math.max(0, from - 6); at--) {
    const word = atoms[at];
    if (word && mostWords.has(word.lower)) return word.text;
    if (word?.kind !== 'word' || word.pos === 'VERB' || word.pos === 'AUX') return undefined;
  }
  return undefined;
}

/** "of whom 80", "including 12 children", "another 40": the words that make a figure a part, right before it. */
export function partWordOf(passage: Passage, draft: Draft): string | undefined {
  const { atoms, lexicon } = passage;
  for (let at = draft.from - 1; at >= Math.max(0, draft.from - 5); at--) {
    const found = longest(lexicon.partWords, atoms, at);
    const skips = found ? draft.from - found.to : -1;
    const between = found && skips === 1 ? atoms[found.to]?.pos : undefined;
    if (found && skips >= 0 && skips < 2 && between !== 'VERB' && between !== 'AUX')
      return atoms
        .slice(at, found.to)
        .map(({ text }) => text)
        .join(' ');
  }
  return mostBefore(passage, draft);
}
