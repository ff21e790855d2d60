import type { LocalFact } from '../../../model/local-fact.ts';
import type { FactRecord, Write } from '../schema.ts';

/** A fact with the revisions it names, for finding it when one of them is forgotten. */
export function factRecord(fact: LocalFact): FactRecord {
  return { id: fact.id, fact, revisions: [...new Set(fact.figures.map(({ revisionId }) => revisionId))] };
}

/** Adds facts; the first saying of one stays. Store: facts. */
export async function addFacts(tx: Write, facts: LocalFact[]): Promise<void> {
  const store = tx.objectStore('facts');
  for (const fact of facts) if (!(await store.getKey(fact.id))) await store.put(factRecord(fact));
}

/** Removes what was said of a revision's figures. Store: facts. */
export async function dropFactsOn(tx: Write, revisionId: string): Promise<void> {
  const store = tx.objectStore('facts');
  for (const id of await store.index('revision').getAllKeys(revisionId)) await store.delete(id);
}
