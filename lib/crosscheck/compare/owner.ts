import type { ComparisonLexicon } from '../../languages/shape/comparison.ts';
import type { Figure } from '../figure.ts';
import { stem } from '../words.ts';

/** "Corlan said it will cut 300 jobs": the name that gives the figure and that it belongs to. */
function ownerOf(figure: Figure, lexicon: ComparisonLexicon): string | undefined {
  const { subject } = figure.quantity.measure;
  if (subject === undefined || !figure.party?.words.has(stem(subject, lexicon))) return undefined;
  const words = figure.claim.text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isOwn = lexicon.owned.has(figure.slot) || words.some((word) => lexicon.ownWords.has(word));
  return isOwn ? subject : undefined;
}

/** True where one of the figures is its giver's own, and the other belongs to another name: each has its own. */
export function eachHasItsOwn(a: Figure, b: Figure, lexicon: ComparisonLexicon): boolean {
  const other = (one: Figure, owner: string | undefined) =>
    owner !== undefined &&
    one.quantity.measure.subject !== undefined &&
    one.quantity.measure.subject !== owner &&
    !one.names.near.has(owner) &&
    !one.party?.words.has(stem(owner, lexicon));
  return other(b, ownerOf(a, lexicon)) || other(a, ownerOf(b, lexicon));
}

/** Each belongs to a name that the other's whole report doesn't have: Valdoria's prisoners, and Venezuela's. */
export function areStrangers(a: Figure, b: Figure): boolean {
  const [mine, yours] = [a.quantity.measure.subject, b.quantity.measure.subject];
  if (mine === undefined || yours === undefined || mine === yours) return false;
  return !a.digest.entities.includes(yours) && !b.digest.entities.includes(mine);
}
