import type { Draft } from '../draft.ts';
import { isFarContrast } from '../far-contrast.ts';
import type { Passage } from '../passage.ts';
import { lowerAt } from '../passage.ts';
import type { Refiner } from './refiner.ts';

type Direction = 'up' | 'down';

/** What of a figure's left side matters: the word of movement, and whether "by", "to" or "from" stands between. */
interface Governor {
  direction: Direction;
  link: 'by' | 'to' | 'from' | 'none';
  /** A noun of movement ("a rise of 5 %") rather than a verb or "up". */
  noun: boolean;
  /** "gain", "lose", "cut" with an object is a change only of money and shares. */
  transitive: boolean;
  /** The word of movement is a verb and stands right before the figure. */
  object: string | undefined;
  earned: boolean;
}

function directionAt({ atoms, lexicon }: Passage, i: number): Direction | undefined {
  const { up, down, upWords, downWords } = lexicon.source.bounds;
  const atom = atoms[i];
  if (!atom) return undefined;
  const before = atoms[i - 1];
  // "Police rounded up 30": a past tense that is taken for an adjective.
  const acts =
    before?.pos === 'VERB' ||
    (before?.pos === 'ADJ' && lexicon.source.measures.participle.test(before.lower));
  const phrasal =
    acts && !lexicon.source.bounds.goes.has(before.lemma) && !up.has(before.lemma) && !down.has(before.lemma);
  if (phrasal && (upWords.has(atom.lower) || downWords.has(atom.lower)) && atom.kind === 'word')
    return undefined;
  // "the firm" is no movement, "the rise" is named among the nouns.
  const noun = atom.pos === 'NOUN' && atoms[i - 1]?.pos === 'DET' && nounDirection({ atoms, lexicon }, i);
  if (noun === undefined) return undefined;
  const verb = atom.pos === 'VERB' || atom.pos === 'NOUN' || atom.pos === 'ADJ' || atom.pos === 'PROPN';
  if (upWords.has(atom.lower) || up.has(atom.lower) || (verb && up.has(atom.lemma))) return 'up';
  if (downWords.has(atom.lower) || down.has(atom.lower) || (verb && down.has(atom.lemma))) return 'down';
  return undefined;
}

function nounDirection(
  { atoms, lexicon }: Pick<Passage, 'atoms' | 'lexicon'>,
  i: number,
): Direction | undefined {
  const { upNouns, downNouns } = lexicon.source.bounds;
  const lemma = atoms[i]?.lemma ?? '';
  return upNouns.has(lemma) ? 'up' : downNouns.has(lemma) ? 'down' : undefined;
}

/** The nearest word of movement to the left, over adverbs and small words. */
function governor(passage: Passage, { from, unit }: Draft): Governor | undefined {
  const { lexicon, atoms } = passage;
  const { by, to, from: source } = lexicon.source.bounds;
  let link: Governor['link'] = 'none';
  let overObject = false;
  for (let at = from - 1; at >= 0 && at >= from - 7; at--) {
    const word = lowerAt(passage, at);
    if (link === 'none') {
      if (by.has(word)) link = 'by';
      else if (to.has(word)) link = 'to';
      else if (source.has(word)) link = 'from';
    }
    const direction = directionAt(passage, at);
    const noun =
      nounDirection(passage, at) !== undefined &&
      (lexicon.source.numerals.of.has(lowerAt(passage, at + 1)) || atoms[at]?.pos === 'NOUN');
    // "un aumento de 5 %": the rise itself, where one word stands for "of" and "from".
    const of = noun && link === 'from' && lexicon.source.numerals.of.has(lowerAt(passage, at + 1));
    // "cut emissions 42.6 per cent": only a verb has an object.
    const acts = atoms[at]?.pos === 'VERB' && lexicon.source.bounds.transitive.has(atoms[at]?.lemma ?? '');
    if (direction && overObject && link === 'none' && !acts) return undefined;
    if (direction)
      return {
        direction,
        link: of ? 'none' : link,
        noun,
        transitive: lexicon.source.bounds.transitive.has(atoms[at]?.lemma ?? ''),
        object: atoms[at]?.pos === 'VERB' && at === from - 1 ? atoms[at]?.lemma : undefined,
        earned: lexicon.source.bounds.earned?.has(atoms[at]?.lemma ?? '') === true,
      };
    const takes = link === 'by' || (link === 'none' && unit.dimension === 'share');
    const object = takes && /^(NOUN|ADJ|PROPN|DET|PRON)$/.test(atoms[at]?.pos ?? '');
    overObject ||= object && link === 'none' && !atoms[at]?.post;
    if (!lexicon.source.bounds.through.has(word) && atoms[at]?.pos !== 'ADV' && !object && !atoms[at]?.post)
      return undefined;
  }
  return undefined;
}

/** So far back, in atoms, a noun of movement may stand before its "of". */
const NOUN_REACH = 8;

const PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP']);

/** "a fall in burglaries |of 19 per cent", "a decline for that month of 0.3": the noun of movement before its phrase. */
function movedBefore(passage: Passage, from: number): Direction | undefined {
  const { atoms, lexicon } = passage;
  const { of } = lexicon.source.numerals;
  if (!of.has(lowerAt(passage, from - 1))) return undefined;
  for (let at = from - 2; at > Math.max(0, from - NOUN_REACH); at--) {
    const [atom, next] = [atoms[at], atoms[at + 1]];
    if (!PHRASE.has(atom?.pos ?? '')) return undefined;
    const direction = atom?.pos === 'NOUN' ? nounDirection(passage, at) : undefined;
    if (direction) return next?.pos === 'ADP' && !of.has(next.lower) ? direction : undefined;
  }
  return undefined;
}

const MEASURED = new Set([
  'share',
  'currency',
  'points',
  'length',
  'mass',
  'temperature',
  'angle',
  'volume',
  'energy',
  'power',
  'frequency',
  'speed',
  'pressure',
]);

/** "5 % higher", "a 19 % drop": the movement stands behind the figure. */
function behind(passage: Passage, draft: Draft): Direction | undefined {
  const { upAfter, downAfter, before } = passage.lexicon.source.bounds;
  const word = lowerAt(passage, draft.to);
  // "700 feet above the ridge": a height.
  if (draft.unit.dimension === 'length' && before.has(word)) return undefined;
  if (upAfter.has(word)) return 'up';
  if (downAfter.has(word)) return 'down';
  const noun = draft.noun ? draft.noun.to - 1 : draft.to;
  return draft.noun && draft.noun.from > draft.to ? undefined : nounDirection(passage, noun);
}

/** "21,000 fewer than in April": of counts only where it is said what with. */
function comparedBehind(passage: Passage, draft: Draft): Direction | undefined {
  const { comparing } = passage.lexicon.source.bounds;
  return comparing.has(lowerAt(passage, draft.to + 1)) ? behind(passage, draft) : undefined;
}

/** A sign glued to a figure with a unit: "+0.2%". */
function signed(passage: Passage, draft: Draft): Direction | undefined {
  return draft.unit.id !== 'count' && lowerAt(passage, draft.number.from - 1) === '+' ? 'up' : undefined;
}

function asChange(draft: Draft, direction: Direction): Draft {
  return { ...draft, kind: 'change', direction };
}

/** "190 points, or 0.6%", "1.5 degrees (2.7 Fahrenheit)": the same figure once more, in another unit. */
function restates(passage: Passage, draft: Draft, last: Draft | undefined): boolean {
  if (!last || last.unit.id === draft.unit.id) return false;
  const between = passage.atoms.slice(last.to, draft.from).map(({ text }) => text);
  return passage.lexicon.source.measures.restating.has(between.join(' '));
}

/** "a decline of 0.3 percent |rather than 0.6": what one takes for the other is a change as well. */
function contrasted(passage: Passage, draft: Draft, last: Draft): boolean {
  const gap = draft.from - last.to;
  return gap > 0 && gap < 4 && last.unit.id === draft.unit.id && isFarContrast(passage, draft.from - 1);
}

/** "fell $2.4 million to $31.1 million": the level behind the change. */
function reached(passage: Passage, draft: Draft, last: Draft): boolean {
  return (
    draft.from - last.to === 1 &&
    draft.unit.dimension === last.unit.dimension &&
    passage.lexicon.source.bounds.to.has(lowerAt(passage, draft.from - 1))
  );
}

/** "Shares of one fell 2 %, of another by 3 %": the verb is left out. */
function gapped(passage: Passage, draft: Draft, last: Draft | undefined): boolean {
  return (
    last?.kind === 'change' &&
    passage.lexicon.source.bounds.by.has(lowerAt(passage, draft.from - 1)) &&
    last.unit.id === draft.unit.id
  );
}

function refined(passage: Passage, draft: Draft, before: readonly Draft[]): Draft {
  const last = before.at(-1);
  if (draft.kind === 'change' || draft.unit.dimension === 'age') return draft;
  const sign = signed(passage, draft);
  if (sign) return asChange(draft, sign);
  const left = governor(passage, draft);
  if (left && collects(passage, draft, left)) return draft;
  if (left && !isEarned(draft, left)) return governed(draft, left);
  const noun = MEASURED.has(draft.unit.dimension) ? movedBefore(passage, draft.from) : undefined;
  if (noun) return asChange(draft, noun);
  if (
    last?.earlier &&
    passage.lexicon.source.bounds.to.has(lowerAt(passage, draft.from - 1)) &&
    last.unit.id === draft.unit.id
  )
    return { ...draft, direction: last.earlier };
  if (last?.kind === 'change' && last.direction && reached(passage, draft, last))
    return { ...draft, direction: last.direction };
  const again = last && (restates(passage, draft, last) || contrasted(passage, draft, last));
  if (last?.direction && again) return { ...draft, kind: last.kind, direction: last.direction };
  // "rose 8 % to an average of 1,412 euros, and by 4 % elsewhere"
  const moved = before.findLast(({ kind }) => kind === 'change');
  if (moved?.direction && gapped(passage, draft, moved))
    return { ...draft, kind: moved.kind, direction: moved.direction };
  if (draft.unit.id === 'count') {
    const compared = comparedBehind(passage, draft);
    return compared ? asChange(draft, compared) : draft;
  }
  const right = behind(passage, draft);
  return right && MEASURED.has(draft.unit.dimension) ? asChange(draft, right) : draft;
}

/** From so much on money is raised or lost, and no price by it. */
const SUM = 1000;

/** "raised $4.2 million", "lost 40 million": got or lost that much; "was raised $2 to $14" moved. */
function collects({ atoms, lexicon }: Passage, { unit, to, low }: Draft, { object }: Governor): boolean {
  const { collecting, to: until } = lexicon.source.bounds;
  if (unit.dimension !== 'currency' || low < SUM || object === undefined || !collecting?.has(object))
    return false;
  return !until.has(atoms[to]?.lower ?? '');
}

/** "ganan 1.184 euros": an amount that is got, and no movement. */
const isEarned = ({ unit: { dimension } }: Draft, { earned }: Governor): boolean =>
  earned && dimension !== 'share' && dimension !== 'points';

function governed(draft: Draft, { direction, link, transitive }: Governor): Draft {
  if (link === 'to') return { ...draft, direction };
  if (link === 'from') return { ...draft, earlier: direction };
  if (draft.unit.dimension === 'duration') return draft;
  const moved = MEASURED.has(draft.unit.dimension) || link === 'by' || !transitive;
  return moved ? asChange(draft, direction) : draft;
}

/** Tells a movement from the level that it leads to. */
export const change: Refiner = (passage, drafts) => {
  const out: Draft[] = [];
  for (const draft of drafts) out.push(refined(passage, draft, out));
  return out;
};
