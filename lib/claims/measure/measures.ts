import type { Measure } from '../../model/quantity.ts';
import { type Draft, endOf } from '../quantity/draft.ts';
import { isFarContrast } from '../quantity/far-contrast.ts';
import type { Passage } from '../quantity/passage.ts';
import { lowerAt } from '../quantity/passage.ts';
import { masked } from './mask.ts';
import { measureOf } from './measure.ts';

/** "$3.7 billion (US $473 million)", "190 points, or 0.6 %", "down 68p at 1112p": one thing twice. */
function sharesMeasure({ atoms, lexicon }: Passage, draft: Draft, last: Draft | undefined): boolean {
  if (!last) return false;
  const end = last.unit.id === 'count' ? endOf(last) : last.to;
  if (draft.from - end > 3) return false;
  const between = atoms
    .slice(end, draft.from)
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
  const at = ledFrom(atoms, draft);
  const moved = atoms[at - 1]?.lower ?? '';
  const named = draft.noun && draft.noun.from >= draft.to;
  return (
    last !== undefined &&
    !named &&
    from.has(atoms[at]?.lower ?? '') &&
    (upWords.has(moved) || downWords.has(moved))
  );
}

/** The word that leads to a figure: "from the 47", "from a revised 47". */
function ledFrom(atoms: Passage['atoms'], { from }: Draft): number {
  let at = from - 1;
  while (at > from - 4 && (atoms[at]?.pos === 'DET' || atoms[at]?.pos === 'ADJ' || atoms[at]?.participle))
    at--;
  return at;
}

/** A figure that another is set against stands at most so many atoms before it. */
const SET_WITHIN = 16;

/** "to 44 from 47", "61 per cent …, compared with 73": the words that set a figure against the one before, or none. */
function contrastBefore(passage: Passage, draft: Draft): 'near' | 'far' | undefined {
  const at = ledFrom(passage.atoms, draft);
  if (isFarContrast(passage, at)) return 'far';
  return passage.lexicon.source.measures.contrasts.has(lowerAt(passage, at)) ? 'near' : undefined;
}

/** A figure that is set against the one before counts the same, unless something else is told of it. */
function countsTheSame(passage: Passage, draft: Draft, last: Draft | undefined): boolean {
  const { atoms } = passage;
  if (!last || draft.from - last.to > SET_WITHIN) return false;
  if (draft.unit.id !== 'count' && last.unit.dimension !== draft.unit.dimension) return false;
  const next = atoms[draft.to]?.pos;
  const isTold = (draft.noun && draft.noun.from >= draft.to) || next === 'VERB' || next === 'AUX';
  const contrast = isTold ? undefined : contrastBefore(passage, draft);
  if (!contrast) return false;
  const between = atoms.slice(last.to, draft.from);
  if (between.some(({ text }) => /^[.;:()]$/.test(text))) return false;
  return contrast === 'far' || between.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
}

/** So far behind a figure stands how much more it is than another. */
const MORE_WITHIN = 8;

/** "1,864 tigers, 6 percent more than in 2018", "31 cents a litre in April, four cents less than before". */
function isComparison({ atoms, lexicon }: Passage, draft: Draft, last: Draft | undefined): boolean {
  const { comparing } = lexicon.source.bounds;
  if (!last || draft.kind !== 'change' || !comparing.has(atoms[draft.to + 1]?.lower ?? '')) return false;
  const isLike = draft.unit.id === 'percent' || draft.unit.dimension === last.unit.dimension;
  const end = endOf(last);
  const between = atoms.slice(end, draft.from);
  const isAside = between.some(({ text }) => text === ',') && between.length < MORE_WITHIN;
  return isLike && isAside && between.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX' && pos !== 'CCONJ');
}

/** "5,241 planets, about a third |of them smaller": a share of what was counted last. */
function isPartOfThem({ atoms, lexicon }: Passage, draft: Draft, last: Draft | undefined): boolean {
  const { measures, numerals } = lexicon.source;
  const [of, whom, next] = [atoms[draft.to], atoms[draft.to + 1], atoms[draft.to + 2]];
  if (last?.unit.id !== 'count' || draft.unit.dimension !== 'share' || draft.noun) return false;
  if (!numerals.of.has(of?.lower ?? '') || whom === undefined) return false;
  // "54 percent of those surveyed"
  const isNamed = whom.pos === 'DET' && next !== undefined && next.kind === 'word' && next.pos !== 'AUX';
  return !isNamed && (measures.parting?.has(whom.lower) || measures.relatives.has(whom.lower)) === true;
}

/** The measures of one sentence's figures, in their order. */
export function measuresOf(passage: Passage, drafts: Draft[]): Measure[] {
  const view = masked(passage, drafts);
  const measures: Measure[] = [];
  drafts.forEach((draft, i) => {
    const before = measures[i - 1];
    const last = drafts[i - 1];
    // "1,127 schools, or 38 percent"
    const isShare = draft.unit.id === 'percent' && draft.kind === 'share';
    const restated = last && (last.unit.id !== 'count' || isShare) && sharesMeasure(passage, draft, last);
    const shared =
      before &&
      (restated ||
        isEarlierFigure(passage, draft, last) ||
        countsTheSame(passage, draft, last) ||
        isComparison(passage, draft, last) ||
        isPartOfThem(passage, draft, last));
    measures.push(shared ? before : measureOf(view, draft, last?.kind === 'share'));
  });
  return measures;
}
