import type { Measure } from '../../model/quantity.ts';
import type { Draft } from '../quantity/draft.ts';
import type { Passage } from '../quantity/passage.ts';
import { masked } from './mask.ts';
import { measureOf } from './measure.ts';

/** "$3.7 billion (US $473 million)", "190 points, or 0.6 %", "down 68p at 1112p": one thing twice. */
function sharesMeasure({ atoms, lexicon }: Passage, draft: Draft, last: Draft | undefined): boolean {
  if (!last || draft.from - last.to > 3) return false;
  const between = atoms
    .slice(last.to, draft.from)
    .map(({ lower }) => lower)
    .join(' ');
  const noun = draft.noun && draft.noun.from >= draft.to;
  if (lexicon.source.measures.restating.has(between)) return !noun || draft.unit.id !== 'count';
  const { bounds } = lexicon.source;
  return bounds.to.has(between) && !noun;
}

/** "29, …, up from 11 in the morning": the earlier figure of the same thing. */
function isEarlierFigure({ atoms, lexicon }: Passage, draft: Draft, last: Draft | undefined): boolean {
  const { from, upWords, downWords } = lexicon.source.bounds;
  const moved = atoms[draft.from - 2]?.lower ?? '';
  const named = draft.noun && draft.noun.from >= draft.to;
  return (
    last !== undefined &&
    !named &&
    from.has(atoms[draft.from - 1]?.lower ?? '') &&
    (upWords.has(moved) || downWords.has(moved))
  );
}

/** The measures of one sentence's figures, in their order. */
export function measuresOf(passage: Passage, drafts: Draft[]): Measure[] {
  const view = masked(passage, drafts);
  const measures: Measure[] = [];
  drafts.forEach((draft, i) => {
    const before = measures[i - 1];
    const last = drafts[i - 1];
    const restated = last && last.unit.id !== 'count' && sharesMeasure(passage, draft, last);
    const shared = before && (restated || isEarlierFigure(passage, draft, last));
    measures.push(shared ? before : measureOf(view, draft));
  });
  return measures;
}
