import type { Bound } from '../../../model/quantity.ts';
import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { lowerAt } from '../passage.ts';
import { longest } from '../phrases.ts';
import type { Refiner } from './refiner.ts';

/** "over five weeks", "over two seasons" say when, "for over five weeks" how long at least. */
function isPreposition(passage: Passage, from: number, draft: Draft): boolean {
  const { overPrepositions, overBounds, overNouns } = passage.lexicon.source.bounds;
  const noun = draft.noun ? (passage.atoms[draft.noun.to - 1]?.lemma ?? '') : '';
  const isTime = draft.unit.dimension === 'duration' || overNouns?.has(noun) === true;
  if (!isTime || !overPrepositions.has(lowerAt(passage, from))) return false;
  return !overBounds.has(lowerAt(passage, from - 1));
}

/** "revised its forecast up to 2.7": a movement up, to the figure, and no bound. */
function movesTo(passage: Passage, from: number, draft: Draft): boolean {
  const { atoms, lexicon } = passage;
  const { upWords, to, shifts } = lexicon.source.bounds;
  if (draft.from - from !== 2 || !upWords.has(lowerAt(passage, from)) || !to.has(lowerAt(passage, from + 1)))
    return false;
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const atom = atoms[at];
    if (atom?.pos === 'VERB') return shifts.has(atom.lemma);
    if (atom?.kind === 'sign') return false;
  }
  return false;
}

/** "Hospitals are |short of 40 nurses": so many are wanting; "just short of 40" is a bound. */
function isWanting(passage: Passage, from: number): boolean {
  const { bounds, measures } = passage.lexicon.source;
  return bounds.wanting?.has(lowerAt(passage, from)) === true && measures.be.has(lowerAt(passage, from - 1));
}

/** So far left of "hasta" stands the movement that leads to it, in atoms. */
const MOVEMENT_WITHIN = 12;

/** "cayó hasta el 10 %", "sube un 4 %, hasta los 1.184 euros": where a movement ends, and no limit. */
function endsMovement(passage: Passage, from: number, draft: Draft): boolean {
  const { atoms, lexicon } = passage;
  const { up, down, to, reaching } = lexicon.source.bounds;
  if (!reaching?.has(lowerAt(passage, from)) || !to.has(lowerAt(passage, from))) return false;
  // "subió hasta un 40 %": by how much at most.
  if (lexicon.source.numerals.articles.has(lowerAt(passage, from + 1)) && draft.unit.dimension === 'share')
    return false;
  for (let at = from - 1; at >= Math.max(0, from - MOVEMENT_WITHIN); at--) {
    const atom = atoms[at];
    if (!atom || /^[.;:]$/.test(atom.text)) return false;
    const moves = atom.pos === 'VERB' || atom.pos === 'NOUN';
    if (moves && (up.has(atom.lemma) || down.has(atom.lemma))) return true;
    if (atom.pos === 'VERB') return false;
  }
  return false;
}

function before(passage: Passage, draft: Draft): { bound: Bound; from: number } | undefined {
  const { atoms, lexicon } = passage;
  const sign = lexicon.source.bounds.signs.get(lowerAt(passage, draft.from - 1));
  if (sign) return { bound: sign, from: draft.from - 1 };
  let at = draft.from - 1;
  const article = lexicon.source.bounds.idle.has(lowerAt(passage, at)) ? 1 : 0;
  const found =
    longest(lexicon.boundsBefore, atoms, at - article, -1) ?? longest(lexicon.boundsBefore, atoms, at, -1);
  if (!found) return undefined;
  at = found.to + 1;
  const isNone = movesTo(passage, at, draft) || isWanting(passage, at) || endsMovement(passage, at, draft);
  if (isNone) return undefined;
  return isPreposition(passage, at, draft) ? undefined : { bound: found.value, from: at };
}

function after(passage: Passage, draft: Draft): { bound: Bound; to: number } | undefined {
  const { atoms, lexicon } = passage;
  const found =
    longest(lexicon.boundsAfter, atoms, draft.to) ??
    (draft.noun ? longest(lexicon.boundsAfter, atoms, draft.noun.to) : undefined);
  // "the 12 founders plus 20 others", "40 boys and more |than 50 girls": what is added.
  const { comparing } = lexicon.source.bounds;
  if (!found || atoms[found.to]?.kind === 'number' || comparing.has(lowerAt(passage, found.to)))
    return undefined;
  // "126 muertos y más |de 1.000 heridos": the bound of the next figure.
  if (lexicon.source.numerals.of.has(lowerAt(passage, found.to)) && atoms[found.to + 1]?.kind === 'number')
    return undefined;
  return { bound: found.value, to: found.to > draft.to + 3 ? draft.to : found.to };
}

/** "350 members, fewer than |the 410 it had": a figure that is known, set against another of the sentence. */
function isStandard(passage: Passage, last: Draft | undefined, draft: Draft): boolean {
  const { relative, time } = passage.lexicon.source;
  const isKnown = relative.definite.has(lowerAt(passage, draft.from - 1));
  return last !== undefined && isKnown && time.contrasts.has(lowerAt(passage, draft.from - 2));
}

/** A range stays a range; of two bounds the one in front counts. */
export const bound: Refiner = (passage, drafts) =>
  drafts.map((draft, i) => {
    const words = before(passage, draft);
    const last = drafts[i - 1];
    // "22 per cent more than the 261 million", "eight votes short of the two thirds" compare two figures.
    const compares =
      (words !== undefined && (last?.to === words.from || last?.noun?.to === words.from)) ||
      isStandard(passage, last, draft);
    const left = compares ? undefined : words;
    const right = left ? undefined : after(passage, draft);
    const found = left?.bound ?? right?.bound;
    if (found === undefined) return draft;
    const keeps = draft.bound === 'between';
    return {
      ...draft,
      bound: keeps ? 'between' : found,
      from: left?.from ?? draft.from,
      to: right && right.to > draft.to ? right.to : draft.to,
    };
  });
