import { firstSaid, type LocalFact } from '../../../model/local-fact.ts';
import type { FactRecord, LogRecord, Write } from '../schema.ts';
import { appendToLog, dropFromLog } from './log.ts';

/** A fact with the revisions it names, for finding it when one of them is forgotten. */
export function factRecord(fact: LocalFact): FactRecord {
  return { id: fact.id, fact, revisions: [...new Set(fact.figures.map(({ revisionId }) => revisionId))] };
}

/** Adds facts; the first saying of one stays. Stores: facts, log, meta. */
export async function addFacts(tx: Write, facts: LocalFact[]): Promise<void> {
  const store = tx.objectStore('facts');
  const added: LogRecord[] = [];
  for (const fact of facts) {
    const known = await store.get(fact.id);
    await store.put(factRecord(known ? firstSaid(known.fact, fact) : fact));
    if (!known) added.push({ id: fact.id, kind: 'fact' });
  }
  await appendToLog(tx, added);
}

/** Removes facts; unknown ids are nothing new. Stores: facts, log. */
export async function removeFacts(tx: Write, ids: string[]): Promise<void> {
  for (const id of ids) {
    await tx.objectStore('facts').delete(id);
    await dropFromLog(tx, id);
  }
}

/** Removes what was said of a revision's figures. Stores: facts, log. */
export async function dropFactsOn(tx: Write, revisionId: string): Promise<void> {
  await removeFacts(tx, await tx.objectStore('facts').index('revision').getAllKeys(revisionId));
}
