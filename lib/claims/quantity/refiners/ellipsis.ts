import type { Draft } from '../draft.ts';
import { isFarContrast } from '../far-contrast.ts';
import type { Passage } from '../passage.ts';
import { lowerAt } from '../passage.ts';
import type { Refiner } from './refiner.ts';

/** A figure below it takes the scale of the one behind; "5,000 to 3 million" has its own. */
const SMALL = 1000;

/** Dimensions of which a part is told in the unit of its whole. */
const AMOUNTS = new Set(['currency', 'mass', 'length', 'area', 'volume', 'energy', 'power', 'duration']);

const isTime = ({ unit }: Draft): boolean => unit.dimension === 'duration' || unit.dimension === 'age';

/** "The toll from a fire that hit two buildings rose |to 10": what has been moved is no building. */
function movesHeadcount({ atoms, lexicon }: Passage, draft: Draft, last: Draft): boolean {
  const { bounds, measures } = lexicon.source;
  if (!bounds.to.has(atoms[draft.from - 1]?.lower ?? '')) return false;
  return atoms.slice(0, last.from).some(({ pos, lemma }) => pos === 'NOUN' && measures.headcounts.has(lemma));
}

/** A bare figure takes unit and noun of the figure before it: "460 vehicles … compared with 63". */
function inherits(passage: Passage, draft: Draft, last: Draft | undefined): boolean {
  if (!last || draft.unit.id !== 'count' || draft.noun || draft.form === 'vague') return false;
  // "62 percent of them, or 3,846": no share.
  if (last.unit.dimension === 'share' && (draft.high > SMALL || last.unit.id === 'fraction')) return false;
  if (isTime(last) || last.relative) return false;
  if (last.unit.id === 'count')
    return (
      last.noun !== undefined &&
      !movesHeadcount(passage, draft, last) &&
      !passage.lexicon.source.numerals.of.has(lowerAt(passage, draft.from - 1))
    );
  const { measures, relative } = passage.lexicon.source;
  // "more than |the 240 the firm admits"
  const known = relative.definite.has(lowerAt(passage, draft.from - 1)) ? 1 : 0;
  const word = lowerAt(passage, draft.from - 1 - known);
  if (passage.lexicon.source.numerals.of.has(lowerAt(passage, draft.to)) || draft.form !== 'digits')
    return false;
  const close = draft.from - last.to < 12;
  const levels = passage.lexicon.source.bounds.from.has(lowerAt(passage, last.from - 1));
  if (passage.lexicon.source.bounds.to.has(word) && !levels) return false;
  const decimal = draft.step < 1 && last.unit.dimension === 'share' && last.kind !== 'change';
  if (decimal && draft.from - last.to < 20) return true;
  return close && measures.comparing.has(word);
}

/** "1,500 of its 22,000 employees": the noun stands behind the whole. */
function ofNext(passage: Passage, draft: Draft, next: Draft | undefined): boolean {
  if (draft.unit.id !== 'count' || draft.noun || !next?.noun || next.unit.id !== 'count') return false;
  return passage.lexicon.source.numerals.of.has(lowerAt(passage, draft.to)) && next.from - draft.to <= 3;
}

/** "92 percent of its 31,000 members", "two thirds of the 1,900 workers": whose share it is. */
function shareOfNext(passage: Passage, draft: Draft, next: Draft | undefined): boolean {
  if (draft.kind !== 'share' || draft.noun || !next?.noun || next.unit.id !== 'count') return false;
  return passage.lexicon.source.numerals.of.has(lowerAt(passage, draft.to)) && next.from - draft.to <= 3;
}

/** "312 million of 480 million euros": the unit stands behind the whole. */
function amountOfNext(passage: Passage, draft: Draft, next: Draft | undefined): boolean {
  if (draft.unit.id !== 'count' || draft.noun || !next || next.kind === 'share') return false;
  if (!AMOUNTS.has(next.unit.dimension) || draft.form === 'vague' || draft.high > next.high) return false;
  return passage.lexicon.source.numerals.of.has(lowerAt(passage, draft.to)) && next.from - draft.to <= 3;
}

/** The figure with unit, noun and scale of the one behind it ("from 3 to 5 million euros"). */
function asNext({ atoms, lexicon }: Passage, draft: Draft, next: Draft): Draft {
  const by = lexicon.source.numerals.scales.get(atoms[next.number.to - 1]?.lower ?? '') ?? 1;
  const scale =
    draft.form === 'digits' && draft.high < SMALL && draft.number.to - draft.number.from === 1 ? by : 1;
  return {
    ...draft,
    low: draft.low * scale,
    high: draft.high * scale,
    step: draft.step * scale,
    unit: next.unit,
    kind: next.kind === 'share' ? 'share' : draft.kind,
    ...(next.noun ? { noun: next.noun } : {}),
  };
}

/** "going from 1,000 to 2,000 hires": the noun and the unit stand behind the later level. */
function earlierLevel(passage: Passage, draft: Draft, next: Draft | undefined): boolean {
  if (draft.unit.id !== 'count' || draft.noun || !next || next.from - draft.to !== 1) return false;
  const { from, to } = passage.lexicon.source.bounds;
  if (!to.has(lowerAt(passage, draft.to))) return false;
  return from.has(lowerAt(passage, draft.from - 1)) || next.kind === 'share';
}

/** Set against a time right before it. */
function isBesideTime(passage: Passage, draft: Draft, last: Draft | undefined): boolean {
  const isRightBehind = last !== undefined && isTime(last) && draft.from - last.to === 2;
  return isRightBehind && isFarContrast(passage, draft.from - 1);
}

/** "41 by 60 inches", "4 x 6 m": two sides of one thing, the unit behind the second. */
function firstSide({ atoms, lexicon }: Passage, draft: Draft, next: Draft | undefined): boolean {
  if (draft.unit.id !== 'count' || draft.noun || next?.unit.dimension !== 'length') return false;
  const word = atoms[draft.to]?.lower ?? '';
  return next.from - draft.to === 1 && (lexicon.source.bounds.by.has(word) || word === 'x' || word === '×');
}

export const ellipsis: Refiner = (passage, drafts) => {
  const out: Draft[] = [];
  for (const [i, draft] of drafts.entries()) {
    const next = drafts[i + 1];
    if (next?.noun && ofNext(passage, draft, next)) {
      out.push({ ...draft, noun: next.noun, partOfNext: true });
      continue;
    }
    if (next?.noun && shareOfNext(passage, draft, next)) {
      out.push({ ...draft, noun: next.noun });
      continue;
    }
    if (next && amountOfNext(passage, draft, next)) {
      const noun = next.noun ? { noun: next.noun } : {};
      out.push({ ...draft, ...noun, unit: next.unit, partOfNext: true });
      continue;
    }
    if (next && (earlierLevel(passage, draft, next) || firstSide(passage, draft, next))) {
      out.push(asNext(passage, draft, next));
      continue;
    }
    const last = out.findLast((other) => !isTime(other));
    // "133 miles …, after 79 minutes rather than 72": nearer to the time.
    if (!last || isBesideTime(passage, draft, out.at(-1)) || !inherits(passage, draft, last)) {
      out.push(draft);
      continue;
    }
    // "31 trucks a day, compared with 500": of a rate the other rate.
    const isRate = last.unit.per !== undefined && isFarContrast(passage, draft.from - 1);
    const unit = last.unit.id === 'count' && !isRate ? draft.unit : last.unit;
    const kind = last.kind === 'share' ? 'share' : draft.kind;
    out.push({ ...draft, unit, kind, ...(last.noun ? { noun: last.noun } : {}) });
  }
  return out;
};
