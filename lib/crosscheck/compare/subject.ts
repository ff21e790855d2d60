import type { Figure } from '../figure.ts';

/** How the names around two figures stand to each other. */
export interface SubjectLikeness {
  /** Names of the clauses: 1 where they share one, -1 where both have some and none is common, else 0. */
  clause: number;
  /** The same for the sentences, and, where a sentence has none, the titles. */
  context: number;
  /** The names closest to the figures: 1 one name, -1 two that the other clause doesn't name at all, else 0. */
  closest: number;
  /** One figure is about a name that is foreign to the other's report, or to its clause and main names. */
  stray: boolean;
  /** Whom the figures are about: 1 one name, -1 two of which neither stands in the other's sentence, else 0. */
  about: number;
}

function compareNames(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  return a.isDisjointFrom(b) ? -1 : 1;
}

function contextOf({ names }: Figure): ReadonlySet<string> {
  if (names.near.size > 0) return names.near;
  return names.title.size > 0 ? names.title : names.own;
}

function compareClosest({ names: a }: Figure, { names: b }: Figure): number {
  if (!a.closest || !b.closest) return 0;
  if (a.closest === b.closest) return 1;
  return a.own.has(b.closest) || b.own.has(a.closest) ? 0 : -1;
}

/** The names that a report is mainly about. */
const MAIN = 3;

/** Whom a figure is about: the closest name, else one of its sentence, else whom its report is about. */
function subjectOf({ names, digest }: Figure): string | undefined {
  const [near] = names.near;
  return names.closest ?? near ?? digest.entities[0];
}

/** True where the subject of `a` is neither near `b` nor among the main names of its report. */
function strays(a: Figure, b: Figure): boolean {
  const name = subjectOf(a);
  if (name === undefined) return false;
  return (
    !b.names.near.has(name) && !b.names.title.has(name) && !b.digest.entities.slice(0, MAIN).includes(name)
  );
}

function compareAbout(a: Figure, b: Figure): number {
  const [x, y] = [subjectOf(a), subjectOf(b)];
  if (x === undefined || y === undefined) return 0;
  if (x === y) return 1;
  return a.names.near.has(y) || b.names.near.has(x) ? 0 : -1;
}

/** Compares whom or what two figures are about, by name. */
export function compareSubjects(a: Figure, b: Figure): SubjectLikeness {
  return {
    clause: compareNames(a.names.own, b.names.own),
    context: compareNames(contextOf(a), contextOf(b)),
    closest: compareClosest(a, b),
    about: compareAbout(a, b),
    stray: strays(a, b) || strays(b, a),
  };
}
