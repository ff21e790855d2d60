import type { Figure } from '../figure.ts';

/** How the names around two figures stand to each other. */
export interface SubjectLikeness {
  /** Names of the clauses: 1 where they share one, -1 where both have some and none is common, else 0. */
  clause: number;
  /** The same for the sentences, and, where a sentence has none, the titles. */
  context: number;
}

function compareNames(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  return a.isDisjointFrom(b) ? -1 : 1;
}

function contextOf({ names }: Figure): ReadonlySet<string> {
  if (names.near.size > 0) return names.near;
  return names.title.size > 0 ? names.title : names.own;
}

/** Compares whom or what two figures are about, by name. */
export function compareSubjects(a: Figure, b: Figure): SubjectLikeness {
  return {
    clause: compareNames(a.names.own, b.names.own),
    context: compareNames(contextOf(a), contextOf(b)),
  };
}
