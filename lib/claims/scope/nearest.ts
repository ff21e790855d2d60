import type { Atom } from '../quantity/atom.ts';
import type { Draft } from '../quantity/draft.ts';
import type { Passage } from '../quantity/passage.ts';

/** Further back than this, what stands before a figure belongs to something else. */
const NEAR = 14;

/** What begins within so many atoms of its clause's start opens it. */
const OPENING = 3;

/** A stretch of atoms `[from, to)`. */
interface Stretch {
  from: number;
  to: number;
}

/** Figures that stand between two places of the sentence. */
function figuresBetween(drafts: Draft[], from: number, to: number): number {
  return drafts.filter((draft) => draft.from >= from && draft.to <= to).length;
}

/** True where a comma and a verb stand between: what lies before belongs to another part of the sentence. */
function parted({ atoms }: Passage, from: number, to: number): boolean {
  const between = atoms.slice(from, to);
  return (
    between.some(({ text }) => text === ',') && between.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  );
}

/** "said 131 and says |that 541 …": another statement begins between the two. */
function statedApart({ atoms, lexicon }: Passage, from: number, to: number): boolean {
  const { saying, that } = lexicon.source.measures;
  return atoms.slice(from, to).some(({ lower }, i, list) => {
    const before = list[i - 1];
    return that.has(lower) && before?.pos === 'VERB' && saying.has(before.lemma);
  });
}

const isVerbal = (atom: Atom | undefined): boolean => atom?.pos === 'VERB' || atom?.pos === 'AUX';

/** "On Monday police held a man |who had hurt 40": a clause about somebody else begins behind the main verb. */
function turnsAside({ atoms, lexicon }: Passage, from: number, to: number): boolean {
  const { relatives, that } = lexicon.source.measures;
  for (let at = from; at < to; at++) {
    const word = atoms[at]?.lower ?? '';
    if (!relatives.has(word) && !that.has(word)) continue;
    const told = atoms.slice(from, at).some(isVerbal) && atoms[at - 1]?.pos !== 'VERB';
    if (told && atoms.slice(at + 1, at + 3).some(isVerbal)) return true;
  }
  return false;
}

/** So many atoms behind a joint a subject of its own may take before its verb. */
const SUBJECT = 6;

/**
 * "Served 20 years and was freed |in 2011", "80 grants went and the agency was closed |in July": another verb than the
 * figure's has the time. "40 were held and charged |on Monday", "the quake, which killed 40, struck |on Monday" are one
 * event each; "Norda, which has 40 ports, joined |in May" is none of the ports'.
 */
function hasOwnVerb({ atoms, lexicon }: Passage, figure: Stretch, time: number): boolean {
  const { saying, relatives, copulas } = lexicon.source.measures;
  for (let at = figure.to; at < time; at++) {
    const joint = atoms[at];
    const joins = joint?.pos === 'CCONJ' || joint?.pos === 'SCONJ' || joint?.text === ',';
    if (!joins) continue;
    const verb = atoms.findIndex((atom, i) => i > at && i < time && isVerbal(atom));
    if (verb < 0 || verb - at > SUBJECT || atoms.slice(at + 1, verb).some(({ text }) => text === ','))
      continue;
    // ", police said,": nobody's event.
    const own = atoms.slice(0, at).findLast((atom) => isVerbal(atom) && !saying.has(atom.lemma));
    if (!own || saying.has(atoms[verb]?.lemma ?? '')) continue;
    if (joint.text === ',' && verb === at + 1) {
      const inRelative = atoms.slice(0, figure.from).some(({ lower }) => relatives.has(lower));
      if (inRelative && copulas.has(own.lemma)) return true;
      continue;
    }
    const subject = atoms
      .slice(at + 1, verb)
      .some(({ pos }) => pos === 'NOUN' || pos === 'PRON' || pos === 'PROPN');
    if (subject || atoms[verb]?.pos === 'AUX') return true;
  }
  return false;
}

/** "1,180 students and 116 staff |in 2024": the time behind a list is that of all its figures. */
function isListed({ atoms }: Passage, drafts: Draft[], from: number, to: number): boolean {
  return atoms.slice(from, to).every(({ pos, text }, i) => {
    const at = from + i;
    if (drafts.some((draft) => at >= draft.from && at < draft.to)) return true;
    return (
      text === ',' || pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'CCONJ' || pos === 'DET'
    );
  });
}

/** "Founded in May, the college has 11 schools": what opens the sentence tells of another event. */
function opensAsAside({ atoms }: Passage, { from }: Stretch): boolean {
  const first = atoms[0];
  return from > 0 && from <= OPENING && first?.participle === true && first.pos === 'VERB';
}

/**
 * The stretch that belongs to a figure: the first behind it with no other figure between, else the last before
 * it, else one that opens the sentence or is its only one.
 * @param limit atoms `[from, to)` of the figure's clause
 */
export function nearest<T extends Stretch>(
  passage: Passage,
  candidates: T[],
  draft: Draft,
  drafts: Draft[],
  limit: Stretch,
): T | undefined {
  const inClause = candidates.filter(({ from }) => from >= limit.from && from < limit.to);
  const inside = inClause.find(({ from, to }) => from >= draft.from && to <= draft.to);
  const after = inClause.find(({ from }) => from >= draft.to);
  if (inside) return inside;
  const another = after && hasOwnVerb(passage, draft, after.from);
  const between = after ? figuresBetween(drafts, draft.to, after.from) : 0;
  if (after && !another && (between === 0 || isListed(passage, drafts, draft.to, after.from))) return after;
  const before = inClause.findLast(({ to }) => to <= draft.from);
  if (
    before &&
    draft.from - before.to < NEAR &&
    !parted(passage, before.to, draft.from) &&
    !turnsAside(passage, before.to, draft.from) &&
    figuresBetween(drafts, before.to, draft.from) === 0
  )
    return before;
  const opening = inClause.find(({ from, to }) => to <= draft.from && from <= limit.from + OPENING);
  if (opening && !opensAsAside(passage, opening) && !turnsAside(passage, opening.to, draft.from))
    return opening;
  const [only] = inClause.length === 1 && candidates.length === 1 ? inClause : [];
  if (!only) return undefined;
  const isApart =
    only.from >= draft.to
      ? statedApart(passage, draft.to, only.from) || hasOwnVerb(passage, draft, only.from)
      : parted(passage, only.to, draft.from) || turnsAside(passage, only.to, draft.from);
  return isApart ? undefined : only;
}
