import type { Quantity } from '../../model/quantity.ts';
import type { Place } from '../../model/scope.ts';
import { phrasesIn } from '../measure/phrases-of.ts';
import type { Atom } from '../quantity/atom.ts';
import type { Draft } from '../quantity/draft.ts';
import type { Passage } from '../quantity/passage.ts';
import { spanOf } from '../quantity/to-quantity.ts';
import { nearest } from './nearest.ts';
import { subjectPlace } from './subject-place.ts';

/** A place of a sentence with the atoms that name it. */
export interface FoundPlace {
  from: number;
  to: number;
  place: Place;
  /** True where the sentence begins with it ("In Caracas, …"). */
  opens: boolean;
}

const isCapital = (atom: Atom | undefined): boolean => atom !== undefined && /^\p{Lu}/u.test(atom.text);

/** Index of the first atom of the phrase's name, over a determiner. */
function prepositionBefore({ atoms, lexicon }: Passage, from: number): boolean {
  let at = from - 1;
  while (atoms[at]?.pos === 'DET' || atoms[at]?.pos === 'ADJ') at--;
  return lexicon.source.places.prepositions.has(atoms[at]?.lower ?? '');
}

/** "la provincia |de Manabí": where nouns come first, the place's name stands behind its kind. */
function overName(lexicon: Passage['lexicon'], atoms: Atom[], to: number): number {
  const { measures, numerals } = lexicon.source;
  if (!measures.headFirst || !numerals.of.has(atoms[to]?.lower ?? '')) return to;
  let end = to + 1;
  while (atoms[end]?.pos === 'DET' && !isCapital(atoms[end])) end++;
  const named = end;
  while (atoms[end]?.pos === 'PROPN') end++;
  return end > named ? end : to;
}

/** Capitals of a phrase, or all of it when its head is a common noun for a place. */
function nameIn(
  { atoms, lexicon }: Passage,
  from: number,
  to: number,
): { from: number; to: number } | undefined {
  const head = atoms[to - 1];
  const { nouns, notPlaces } = lexicon.source.places;
  if (head && nouns.has(head.lemma)) return { from, to: overName(lexicon, atoms, to) };
  if (!isCapital(head) || head?.pos !== 'PROPN' || notPlaces.has(head.lower)) return undefined;
  return { from, to };
}

/** ", Venezuela": the containing place behind a comma. */
function container(passage: Passage, to: number): { name: string; to: number } | undefined {
  const { atoms } = passage;
  if (atoms[to]?.text !== ',' || !isCapital(atoms[to + 1]) || atoms[to + 1]?.pos !== 'PROPN')
    return undefined;
  const [next] = phrasesIn(passage, to + 1, to + 4);
  if (!next || next.from !== to + 1 || !atoms.slice(next.from, next.to).every(isCapital)) return undefined;
  const after = atoms[next.to];
  if (after && !/^[,.;:)]$/.test(after.text) && after.pos !== 'X') return undefined;
  return { name: textOf(passage, next.from, next.to), to: next.to };
}

function textOf(passage: Passage, from: number, to: number): string {
  const span = spanOf(passage, from, to);
  return passage.block.analysis.text.slice(span.start, span.end);
}

/** All places that a sentence names behind a preposition. @param view passage with figures and dates masked */
export function placesIn(view: Passage): FoundPlace[] {
  const found: FoundPlace[] = [];
  for (const phrase of phrasesIn(view, 0, view.atoms.length)) {
    if (!prepositionBefore(view, phrase.from)) continue;
    const name = nameIn(view, phrase.from, phrase.to);
    if (!name) continue;
    const outer = container(view, name.to);
    const place: Place = {
      name: textOf(view, name.from, name.to),
      within: outer ? [outer.name] : [],
      basis: 'known',
      span: spanOf(view, name.from, name.to),
    };
    const opens = name.from < 4 && view.lexicon.source.places.prepositions.has(view.atoms[0]?.lower ?? '');
    found.push({ from: name.from, to: outer?.to ?? name.to, place, opens });
  }
  return found;
}

/** The places of one figure: the nearest, and the one that opens the sentence. */
export function placesOf(
  passage: Passage,
  found: FoundPlace[],
  draft: Draft,
  drafts: Draft[],
  clause: { from: number; to: number },
): Place[] {
  const own =
    nearest(passage, found, draft, drafts, clause) ??
    found.find(({ from, opens }) => opens && draft.from >= from);
  const place = own?.place ?? subjectPlace(passage, draft, clause);
  return place ? [place] : [];
}

/** "3.2 million |Americans": people of a country, who are nowhere in particular. */
const PEOPLE_OF = /^\p{Lu}\p{Ll}+s$/u;

/** Whether a figure without a place of its own may lie where its report was written. */
export function isAtDateline({ atoms, lexicon }: Passage, { measure }: Pick<Quantity, 'measure'>): boolean {
  const { beyond } = lexicon.source.places;
  if (measure.text.split(' ').some((word) => PEOPLE_OF.test(word))) return false;
  return !atoms.some(({ lower }) => beyond.has(lower));
}

/** "CARACAS, Jan 26 —": the place that a report is written from. */
export function datelineOf({ text }: { text: string }): Place | undefined {
  const match =
    /^(?<name>\p{Lu}[\p{Lu} .'’-]{2,30})(?:, (?<outer>\p{Lu}[\p{L} .]{2,30}?))?(?:,? [^—–(]{0,24})?(?: \([^)]{2,30}\))? ?[—–-] /u.exec(
      text.slice(0, 120),
    );
  const name = match?.groups?.name?.trim();
  if (!name) return undefined;
  const titled = name.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  return { name: titled, within: [], basis: 'resolved' };
}
