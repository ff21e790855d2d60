import type { Place } from '../../model/scope.ts';
import type { Draft } from '../quantity/draft.ts';
import type { Passage } from '../quantity/passage.ts';
import { spanOf } from '../quantity/to-quantity.ts';

/** Words of a country's name at most. */
const WORDS = 3;

/** How far its verb may stand behind it ("Chile on Monday reported"). */
const REACH = 5;

/** The end of the country's name that begins at atom `i`, the longest. */
function countryAt({ atoms, lexicon }: Passage, i: number): number | undefined {
  if (!/^\p{Lu}/u.test(atoms[i]?.text ?? '')) return undefined;
  for (let to = i + WORDS; to > i; to--) {
    const name = atoms
      .slice(i, to)
      .map(({ lower }) => lower)
      .join(' ');
    if (lexicon.source.places.countries?.has(name)) return to;
  }
  return undefined;
}

/** True where the first verb behind the name is one that countries tell their figures with. */
function tells({ atoms, lexicon }: Passage, to: number, end: number): boolean {
  const next = atoms[to];
  if (next?.pos === 'PROPN' || next?.pos === 'NOUN') return false;
  if (lexicon.source.measures.possessive.has(next?.lower ?? '')) return false;
  const verb = atoms.slice(to, Math.min(to + REACH, end)).find(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return verb !== undefined && lexicon.source.places.tellingVerbs?.has(verb.lemma) === true;
}

/** "Chile reported 40 deaths": the country that is the subject, before the figure in its clause. */
export function subjectPlace(
  passage: Passage,
  draft: Draft,
  clause: { from: number; to: number },
): Place | undefined {
  for (let i = clause.from; i < draft.from; i++) {
    const to = countryAt(passage, i);
    if (to === undefined || !tells(passage, to, draft.from)) continue;
    const span = spanOf(passage, i, to);
    const name = passage.block.analysis.text.slice(span.start, span.end);
    return { name, within: [], basis: 'known', span };
  }
  return undefined;
}
