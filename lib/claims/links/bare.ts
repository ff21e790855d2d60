import type { Quantity } from '../../model/quantity.ts';
import { verbBefore } from '../measure/governing-clause.ts';
import type { Draft } from '../quantity/draft.ts';
import { isFarContrast } from '../quantity/far-contrast.ts';
import type { Passage } from '../quantity/passage.ts';

/** Amounts so large are seldom counts without a noun: "net profit of 297 million" is money where profits are. */
export const LARGE = 1e6;

/** Numbers below it, if whole, count things more often than they measure. */
const SMALL = 20;

/** A verb that gives a figure stands so close before it, in atoms ("had asked for 5"). */
const GIVEN_WITHIN = 3;

/** A figure where it was read. */
export interface Placed {
  passage: Passage;
  draft: Draft;
  quantity: Quantity;
  /** True where the unit was guessed from afar: then no other figure borrows it. */
  guessed?: boolean;
}

const NOUNS = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** "there are 2.6 million": people or things, and no amount. */
function isThere({ passage, draft }: Placed): boolean {
  const { be, there } = passage.lexicon.source.measures;
  const last = passage.atoms[draft.from - 1]?.lower ?? '';
  return be.has(last) && there?.has(passage.atoms[draft.from - 2]?.lower ?? '') === true;
}

/** "of us", "of whom", "of the clinics": what is counted, but not "of it" or, of a large amount, "of its 5 million". */
function isOfThings({ passage, draft, quantity }: Placed): boolean {
  const { atoms, lexicon } = passage;
  const whom = atoms[draft.to + 1]?.lower ?? '';
  if (lexicon.source.measures.several?.has(whom)) return true;
  if (lexicon.source.measures.pronouns.has(whom)) return false;
  return quantity.value.low < LARGE || atoms[draft.to + 2]?.kind !== 'number';
}

/** "31,000 of them": a part of what was told before. */
export function isOfThem({ passage, draft, quantity }: Placed): boolean {
  const { numerals, measures } = passage.lexicon.source;
  const [of, whom] = [passage.atoms[draft.to], passage.atoms[draft.to + 1]];
  return (
    quantity.unit.id === 'count' &&
    numerals.of.has(of?.lower ?? '') &&
    measures.parting?.has(whom?.lower ?? '') === true
  );
}

/** "52,000 hectares": an amount of which the text names no kind ("52,000 barrels of oil", "tonnes of rice"). */
export function isUnnamed({ passage, draft }: Placed): boolean {
  return !passage.lexicon.source.numerals.of.has(passage.atoms[draft.to]?.lower ?? '');
}

/** "the 3 billion gap", "a 5 million deficit": the noun in the singular is what the amount makes, not what is counted. */
function isAttribute({ passage, draft, quantity }: Placed): boolean {
  const { headcounts } = passage.lexicon.source.measures;
  const [before, noun] = [passage.atoms[draft.from - 1], passage.atoms[draft.to]];
  const next = passage.atoms[draft.to + 1]?.pos;
  const single = noun?.pos === 'NOUN' && noun.lower === noun.lemma && !headcounts.has(noun.lemma);
  return (
    quantity.value.low >= LARGE && before?.pos === 'DET' && single && next !== 'NOUN' && next !== 'PROPN'
  );
}

/** True where a noun, "who" or "of them" behind the number says what it counts. */
function isNamedBehind(placed: Placed): boolean {
  const { passage, draft, quantity } = placed;
  const { atoms, inTime, lexicon } = passage;
  const { relatives, that, fillers } = lexicon.source.measures;
  if (isAttribute(placed)) return false;
  const { span } = quantity.measure;
  if (span && span.start >= quantity.figure.end && span.start - quantity.figure.end < 3) return true;
  const next = atoms[draft.to];
  if (!next || inTime[draft.to]) return false;
  if (lexicon.source.numerals.of.has(next.lower)) return !inTime[draft.to + 1] && isOfThings(placed);
  if (fillers.has(next.lower) && next.pos !== 'DET') return atoms[draft.to + 1]?.pos === 'NOUN';
  return NOUNS.has(next.pos) || (relatives.has(next.lower) && !that.has(next.lower));
}

/** "were killed", "arrivals", "attendance": words for what is counted by heads. */
function countsHeads({ passage, quantity }: Placed): boolean {
  const { actions, headcounts, peopleActions } = passage.lexicon.source.measures;
  const { head, action } = quantity.measure;
  return actions.has(head) || headcounts.has(head) || (action !== undefined && peopleActions.has(action));
}

/** A number that says nothing of what it counts or measures. */
export function isOpen(placed: Placed): boolean {
  const { unit, parser, relative } = placed.quantity;
  if (unit.id !== 'count' || unit.per || relative || parser === 'vague-count') return false;
  return !isNamedBehind(placed) && !countsHeads(placed) && !isThere(placed);
}

/** True where something is told of what the number counts: "six are", "nine escaped". */
export function isSubject({ passage, draft }: Placed): boolean {
  const pos = passage.atoms[draft.to]?.pos;
  return pos === 'VERB' || pos === 'AUX';
}

/** True for whole numbers so small that they count things more often than they measure. */
function isSmall({ low, high }: Quantity['value']): boolean {
  return Number.isInteger(low) && high < SMALL;
}

/** "from 5", "than the 5", "or 5", "not 5": set against a figure before. */
export function isSetAgainst({ passage, draft, quantity }: Placed): boolean {
  const { atoms, lexicon } = passage;
  const { comparing, negations } = lexicon.source.measures;
  const definite = lexicon.source.relative.definite.has(atoms[draft.from - 1]?.lower ?? '');
  const at = draft.from - (definite ? 2 : 1);
  const atom = atoms[at];
  if (atom === undefined || at === 0 || atom.kind === 'sign') return false;
  // "at three on Tuesday", "At 13.15 they": hours, too.
  const hour = lexicon.source.time.prepositions.get(atom.lower) === 'instant';
  if (hour && (isSmall(quantity.value) || !verbBefore(passage, draft.from))) return false;
  return comparing.has(atom.lower) || negations.has(atom.lower) || isFarContrast(passage, at);
}

/** "Labour 32 percent, |the Conservatives 28 and the Greens at 9": a name's share, told like the one before. */
export function isNextShare({ passage, draft, quantity }: Placed, last: Placed | undefined): boolean {
  const { atoms, lexicon } = passage;
  const { sharing } = lexicon.source.measures;
  if (!sharing || last?.passage !== passage || quantity.value.high > 100) return false;
  const { unit, kind } = last.quantity;
  const told = atoms.slice(last.draft.to, draft.from).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (unit.id !== 'percent' || kind !== 'share' || told) return false;
  const led = sharing.before.has(atoms[draft.from - 1]?.lower ?? '') ? draft.from - 2 : draft.from - 1;
  return atoms[led]?.pos === 'PROPN' || sharing.behind.has(atoms[draft.to]?.lower ?? '');
}

/** "up from 5", "compared with 5", "rather than 5". */
export function isSetPlainly({ passage, draft }: Placed): boolean {
  const { from, upWords, downWords } = passage.lexicon.source.bounds;
  const [way, word] = [passage.atoms[draft.from - 2], passage.atoms[draft.from - 1]].map(
    (atom) => atom?.lower ?? '',
  ) as [string, string];
  if (isFarContrast(passage, draft.from - 1)) return true;
  return from.has(word) && (upWords.has(way) || downWords.has(way));
}

/** "The first estimate of 60", "the mark of 9.05". */
function isOfGiven({ passage, draft }: Placed): boolean {
  const { measures, numerals } = passage.lexicon.source;
  const [noun, of] = [passage.atoms[draft.from - 2], passage.atoms[draft.from - 1]];
  return numerals.of.has(of?.lower ?? '') && measures.givenNouns.has(noun?.lemma ?? '');
}

/** Atoms of the verb that the number belongs to, if no other figure stands between. */
function verbOf(
  { passage, draft }: Placed,
  last: Draft | undefined,
): { to: number; lemma: string } | undefined {
  const verb = verbBefore(passage, draft.from);
  if (!verb || (last && last.from >= verb.to)) return undefined;
  return { to: verb.to, lemma: passage.atoms[verb.to - 1]?.lemma ?? '' };
}

/**
 * True where the words before a number leave its unit to the reader: it is set against another, or its verb only
 * gives it ("says 5") or joins it to a subject ("stood at 50") that is no number of things.
 * @param last the figure before it in the sentence
 */
export function leavesUnit(placed: Placed, last: Draft | undefined): boolean {
  const { giving, copulas, plural } = placed.passage.lexicon.source.measures;
  if (isSetAgainst(placed) || isOfGiven(placed)) return true;
  const verb = verbOf(placed, last);
  if (!verb) return false;
  if (giving.has(verb.lemma) && placed.draft.from - verb.to < GIVEN_WITHIN) return true;
  const { measure, value } = placed.quantity;
  return copulas.has(verb.lemma) && !isSmall(value) && !plural.test(measure.text);
}
