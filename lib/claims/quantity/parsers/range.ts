import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { readAmount } from '../read-amount.ts';
import type { Parser } from './parser.ts';

/** The joint of a range at atom `i`: "to", "-", "or", "-to-"; "and" only behind "between". */
function joint(
  { atoms, lexicon }: Passage,
  i: number,
  between: boolean,
): { to: number; word: string } | undefined {
  const { rangeWords, rangeAnd } = lexicon.source.numerals;
  let at = i;
  if (atoms[at]?.text === '-' && rangeWords.has(atoms[at + 1]?.lower ?? '') && atoms[at + 1]?.kind === 'word')
    at++;
  const atom = atoms[at];
  if (!atom) return undefined;
  const known = between ? rangeAnd.has(atom.lower) || rangeWords.has(atom.lower) : rangeWords.has(atom.lower);
  if (!known) return undefined;
  const dashed = atom.kind === 'word' && atoms[at + 1]?.text === '-' && atoms[at + 1]?.glued !== undefined;
  return { to: dashed ? at + 2 : at + 1, word: atom.lower };
}

/** A difference and the level that it led to lie further apart than the ends of a range do. */
const FAR_APART = 2.5;
/** So far apart are no ends of a range at all: "in June, by 9,000 to 1.31 million". */
const BEYOND_RANGES = 20;

/** "grew by 34 to 104": a difference and a level; "by 3 to 5 percent" is a range. */
function movesBy({ atoms, lexicon }: Passage, first: Draft, second: Draft): boolean {
  const { by, up, down, upWords, downWords } = lexicon.source.bounds;
  if (second.low <= first.low * FAR_APART) return false;
  const before = atoms.slice(Math.max(0, first.from - 4), first.from);
  const led = by.has(before.at(-1)?.lower ?? '');
  if (led && second.low > first.low * BEYOND_RANGES) return true;
  return before.some(({ lower, lemma, pos }, i) => {
    const verb = pos === 'VERB' && (up.has(lemma) || down.has(lemma));
    const word = first.unit.id !== 'count' && (upWords.has(lower) || downWords.has(lower));
    return word || (verb && (led || i === before.length - 1));
  });
}

/** So far before "from" its verb may stand, in atoms ("raises the limit for a family of four from"). */
const MOVED_WITHIN = 12;

/** "rose from 240 to 273", "fell $2 to $31": two levels, or a change and a level, no range. */
function moves({ atoms, lexicon }: Passage, draft: Draft): boolean {
  const { bounds, numerals } = lexicon.source;
  let at = draft.from - 1;
  // "from |the current $154,000 to $220,000"
  while (atoms[at]?.pos === 'DET' || atoms[at]?.pos === 'ADJ') at--;
  const isFrom = numerals.from.has(atoms[at]?.lower ?? '');
  if (!isFrom) at = draft.from - 1;
  if (!isFrom && draft.unit.id === 'count') return false;
  return atoms
    .slice(Math.max(0, isFrom ? at - MOVED_WITHIN : at), at + 1)
    .some(
      ({ lemma, lower }) =>
        bounds.shifts.has(lemma) ||
        bounds.up.has(lemma) ||
        bounds.down.has(lemma) ||
        bounds.up.has(lower) ||
        bounds.down.has(lower) ||
        bounds.upWords.has(lower) ||
        bounds.downWords.has(lower),
    );
}

/** "from 5 to 7 per cent to 3 to 5": where another "to" follows, the first two are a range after all. */
function goesOn({ atoms, lexicon }: Passage, i: number): boolean {
  return lexicon.source.bounds.to.has(atoms[i]?.lower ?? '') && atoms[i + 1]?.kind === 'number';
}

/** Applies the second figure's scale to the first: "3 to 5 million", "$60-70m". */
function rescaled(first: Draft, second: Draft, passage: Passage): Draft {
  const written = passage.atoms[second.number.from];
  const by =
    written && written.kind === 'number' ? second.low / written.value : scaleOfWords(passage, second);
  if (!Number.isFinite(by) || by <= 1 || isScaled(first, passage)) return first;
  if (first.low >= second.low / by) return first;
  const value = Number((first.low * by).toPrecision(15));
  return { ...first, low: value, high: value, step: first.step * by };
}

function isScaled({ number }: Draft, { atoms, lexicon }: Passage): boolean {
  const { scales, scaleLetters } = lexicon.source.numerals;
  const last = atoms[number.to - 1];
  return last?.kind === 'word' && (scales.has(last.lower) || (scaleLetters.has(last.lower) && last.glued));
}

function scaleOfWords({ atoms, lexicon }: Passage, { number }: Draft): number {
  const { scales, collectives } = lexicon.source.numerals;
  const last = atoms[number.to - 1]?.lower ?? '';
  return scales.get(last) ?? collectives.get(last) ?? 1;
}

/** Two figures make a range when they are of one unit, or the first has none of its own. */
function fits(first: Draft, second: Draft): boolean {
  if (first.form === 'vague' || second.form === 'vague') return false;
  if (first.unit.id === second.unit.id)
    return first.unit.id !== 'count' || first.noun === undefined || sameNoun(first, second);
  return (
    (first.unit.id === 'count' && first.noun === undefined) ||
    (second.unit.id === 'count' && first.unit.dimension === 'currency' && second.noun === undefined)
  );
}

const sameNoun = (first: Draft, second: Draft): boolean =>
  first.noun !== undefined && second.noun?.from === first.noun.from;

/** "three or four years", not "100 or 5,000". */
function nearEnough(isChoice: boolean, low: number, high: number): boolean {
  if (!isChoice) return high > low;
  return high > low && high <= low * 2 + 1;
}

/** "between 80 and 100", "80-100", "from 4 to 6 percent", "three or four years". */
export const range: Parser = (passage, i) => {
  const { atoms, lexicon } = passage;
  const first = readAmount(passage, i);
  if (!first) return undefined;
  const { idle } = lexicon.source.bounds;
  const opener = idle.has(atoms[first.from - 1]?.lower ?? '') ? first.from - 2 : first.from - 1;
  const between = lexicon.source.numerals.between.has(atoms[opener]?.lower ?? '');
  const link = joint(passage, first.to, between);
  const isChoice = lexicon.source.numerals.alternatives.has(link?.word ?? '');
  const leads = link !== undefined && lexicon.source.bounds.to.has(link.word);
  if (!link || (link.word === '-' && atoms[link.to - 1]?.kind === 'word')) return undefined;
  const money = first.unit.dimension === 'currency' && first.from < first.number.from;
  const second = readAmount(passage, nextNumber(passage, link.to), money);
  if (
    !second ||
    !fits(first, second) ||
    (leads && (moves(passage, first) || movesBy(passage, first, second)) && !goesOn(passage, second.to))
  )
    return undefined;
  const low = rescaled(first, second, passage);
  const ends = [low.low, second.low].sort((a, b) => a - b);
  const chain = leads || isChoice;
  if (!nearEnough(isChoice, low.low, second.low) && !(between || (!chain && second.unit.id !== 'count')))
    return undefined;
  const { relative: _none, ...base } = second;
  const draft: Draft = {
    ...base,
    parser: 'range',
    from: between ? opener : first.from,
    number: { from: first.number.from, to: second.number.to },
    low: ends[0] ?? low.low,
    high: ends[1] ?? second.low,
    step: Math.min(low.step, second.step),
    digits: Math.max(low.digits, second.digits),
    bound: 'between',
    unit: second.unit.id === 'count' && first.unit.id !== 'count' ? first.unit : second.unit,
  };
  return { drafts: [draft], to: second.to };
};

/** Over the currency sign and the minus before the second number. */
function nextNumber({ atoms, lexicon }: Passage, i: number): number {
  let at = lexicon.source.numerals.rangeArticles?.has(atoms[i]?.lower ?? '') ? i + 1 : i;
  while (at < i + 3 && /^[\p{Sc}−-]$/u.test(atoms[at]?.text ?? '')) at++;
  if (
    atoms[at]?.kind === 'word' &&
    atoms[at + 1]?.kind === 'sign' &&
    atoms[at + 2]?.kind === 'number' &&
    atoms[at + 1]?.glued
  )
    return at + 2;
  if (
    atoms[at]?.kind === 'word' &&
    /^\p{Lu}{2,3}$/u.test(atoms[at]?.text ?? '') &&
    atoms[at + 1]?.kind === 'number'
  )
    return at + 1;
  return at;
}
