import type { Draft } from '../draft.ts';
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
}

function directionAt({ atoms, lexicon }: Passage, i: number): Direction | undefined {
  const { up, down, upWords, downWords } = lexicon.source.bounds;
  const atom = atoms[i];
  if (!atom) return undefined;
  const verb = atom.pos === 'VERB' || atom.pos === 'NOUN' || atom.pos === 'ADJ' || atom.pos === 'PROPN';
  if (upWords.has(atom.lower) || (verb && up.has(atom.lemma))) return 'up';
  if (downWords.has(atom.lower) || (verb && down.has(atom.lemma))) return 'down';
  return undefined;
}

function nounDirection({ atoms, lexicon }: Passage, i: number): Direction | undefined {
  const { upNouns, downNouns } = lexicon.source.bounds;
  const lemma = atoms[i]?.lemma ?? '';
  return upNouns.has(lemma) ? 'up' : downNouns.has(lemma) ? 'down' : undefined;
}

/** Words that may stand between a verb of movement and its figure. */
const THROUGH =
  /^(by|to|at|from|of|a|an|the|just|only|further|another|nearly|more|than|as|much|about|almost|some|roughly|around|approximately|sharply|slightly|steadily|marginally|and|\$|us|up|between|cumulative|combined|total|record|whopping|revised|upward|downward|estimated)$/;

/** The nearest word of movement to the left, over adverbs and small words. */
function governor(passage: Passage, from: number): Governor | undefined {
  const { lexicon, atoms } = passage;
  const { by, to, from: source } = lexicon.source.bounds;
  let link: Governor['link'] = 'none';
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
      (lowerAt(passage, at + 1) === 'of' || atoms[at]?.pos === 'NOUN');
    if (direction)
      return {
        direction,
        link,
        noun,
        transitive: lexicon.source.bounds.transitive.has(atoms[at]?.lemma ?? ''),
      };
    if (!THROUGH.test(word) && atoms[at]?.pos !== 'ADV') return undefined;
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
  const { upWords, downWords } = passage.lexicon.source.bounds;
  const word = lowerAt(passage, draft.to);
  if (upWords.has(word) && word !== '+') return 'up';
  if (downWords.has(word)) return 'down';
  const noun = draft.noun ? draft.noun.to - 1 : draft.to;
  return draft.noun && draft.noun.from > draft.to ? undefined : nounDirection(passage, noun);
}

/** A sign glued to a figure with a unit: "+0.2%". */
function signed(passage: Passage, draft: Draft): Direction | undefined {
  return draft.unit.id !== 'count' && lowerAt(passage, draft.number.from - 1) === '+' ? 'up' : undefined;
}

function asChange(draft: Draft, direction: Direction): Draft {
  return { ...draft, kind: 'change', direction };
}

/** Tells a movement from the level that it leads to. */
export const change: Refiner = (passage, drafts) =>
  drafts.map((draft) => {
    if (draft.kind === 'change' || draft.unit.dimension === 'age') return draft;
    const sign = signed(passage, draft);
    if (sign) return asChange(draft, sign);
    const left = governor(passage, draft.from);
    if (left) {
      if (left.link === 'to') return { ...draft, direction: left.direction };
      if (left.link === 'from') return draft;
      const moved =
        MEASURED.has(draft.unit.dimension) ||
        left.link === 'by' ||
        (!left.transitive && draft.unit.dimension !== 'duration');
      return moved && draft.unit.dimension !== 'duration' ? asChange(draft, left.direction) : draft;
    }
    const right =
      MEASURED.has(draft.unit.dimension) || draft.unit.id === 'count' ? behind(passage, draft) : undefined;
    return right && draft.unit.id !== 'count' ? asChange(draft, right) : draft;
  });
