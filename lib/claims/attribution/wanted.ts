import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Draft } from './draft.ts';

/** Whether the content holds a figure, as digits or as a word. */
function holdsFigure(draft: Draft, text: string, lexicon: AttributionLexicon): boolean {
  return draft.content.some(({ block, start, end }) => {
    const words = block === draft.block ? text.slice(start, end) : '';
    return (
      /\d/.test(words) ||
      (words.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => lexicon.figureWords.has(word))
    );
  });
}

/** Weak cues attribute only figures and quoted words, or the latter alone; a draft without content attributes nothing. */
export function isWanted(draft: Draft, text: string, lexicon: AttributionLexicon): boolean {
  if (draft.content.length === 0) return false;
  if (!draft.weak || draft.quotations.length > 0) return true;
  return !draft.frame.figureless && holdsFigure(draft, text, lexicon);
}
