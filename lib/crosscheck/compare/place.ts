import type { Language } from '../../languages/language.ts';
import type { Place } from '../../model/scope.ts';
import type { Figure } from '../figure.ts';
import { stemsOf } from '../words.ts';

/** `part`: the text states that one place lies in the other. */
export type PlaceRelation = 'same' | 'part' | 'different' | 'unknown';

const plain = (name: string): string => name.toLowerCase().replace(/^the /, '').trim();

const namesOf = ({ name }: Place): string => plain(name);

function knownPlaces({ quantity }: Figure): Place[] {
  return quantity.scope.places.filter(({ basis }) => basis === 'known');
}

function liesIn(inner: Place, outer: Place): boolean {
  return inner.within.some((name) => plain(name) === namesOf(outer));
}

/** Same name, other surroundings ("Newport, Wales"; "Newport, Rhode Island"): two places. */
function sameSurroundings(a: Place, b: Place): boolean {
  if (a.within.length === 0 || b.within.length === 0) return true;
  const around = new Set(b.within.map(plain));
  return a.within.some((name) => around.has(plain(name)));
}

/** "Nationwide there were 9,870" beside "1,204 in Lower Saxony": one names no place but the whole, the other no country. */
function isPartOfCountry(whole: Figure, part: Figure, { comparison, quantities }: Language): boolean {
  const places = knownPlaces(part);
  if (places.length === 0 || knownPlaces(whole).length > 0) return false;
  if (whole.stems.isDisjointFrom(stemsOf(comparison.nationwide, comparison))) return false;
  return places.every((place) => !quantities.places.countries?.has(namesOf(place)));
}

/** How the places of two figures stand to each other, as far as their texts say. */
export function comparePlaces(a: Figure, b: Figure, language: Language): PlaceRelation {
  const [here, there] = [knownPlaces(a), knownPlaces(b)];
  if (isPartOfCountry(a, b, language) || isPartOfCountry(b, a, language)) return 'part';
  if (here.length === 0 || there.length === 0) return 'unknown';
  const pairs = here.flatMap((one) => there.map((other) => [one, other] as const));
  const named = pairs.filter(([one, other]) => namesOf(one) === namesOf(other));
  if (named.some(([one, other]) => sameSurroundings(one, other))) return 'same';
  if (pairs.some(([one, other]) => liesIn(one, other) || liesIn(other, one))) return 'part';
  return 'different';
}

/** True where both name a place of one name, and their texts put it in two countries or regions. */
export function areNamesakes(a: Figure, b: Figure): boolean {
  return knownPlaces(a).some((one) =>
    knownPlaces(b).some((other) => namesOf(one) === namesOf(other) && !sameSurroundings(one, other)),
  );
}
