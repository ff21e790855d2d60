import type { Measure } from '../../model/quantity.ts';
import type { Draft } from '../quantity/draft.ts';
import type { Passage } from '../quantity/passage.ts';
import { spanOf } from '../quantity/to-quantity.ts';

const NONE: Measure = { head: '', modifiers: [], about: [], text: '' };

/** What a figure counts or measures. */
export function measureOf(passage: Passage, draft: Draft): Measure {
  if (!draft.noun) return NONE;
  const { from, to } = draft.noun;
  const words = passage.atoms.slice(from, to).filter(({ kind }) => kind === 'word');
  const span = spanOf(passage, from, to);
  return {
    head: words.at(-1)?.lemma ?? '',
    modifiers: words.slice(0, -1).map(({ lemma }) => lemma),
    about: [],
    text: passage.block.analysis.text.slice(span.start, span.end),
    span,
  };
}
