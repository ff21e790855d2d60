import type { LocalFact } from '../../model/local-fact.ts';
import type { NoteEvent } from '../../model/note.ts';
import type { LedgerDocument, Replica } from '../../model/replica.ts';
import {
  factDocument,
  factsIn,
  fromDocument,
  noteDocument,
  noteEventsIn,
  toDocument,
  verify,
} from '../entry.ts';
import type { RevisionEntry } from '../ledger.ts';

/** What the replica of a memory ledger works on. */
export interface MemoryParts {
  revisions: ReadonlyMap<string, RevisionEntry>;
  events: ReadonlyMap<string, NoteEvent>;
  facts: ReadonlyMap<string, LocalFact>;
  add(entry: RevisionEntry): unknown;
  append(events: NoteEvent[]): void;
  keepFacts(facts: LocalFact[]): Promise<void>;
}

/** The documents of a memory ledger: revisions first, then note events, then facts, each in order of arrival. */
export function memoryReplica(parts: MemoryParts): Replica {
  const checkpoints = new Map<string, number>();
  const all = (): LedgerDocument[] => [
    ...parts.revisions.values().map(toDocument),
    ...parts.events.values().map(noteDocument),
    ...parts.facts.values().map(factDocument),
  ];
  return {
    info: async () => ({ sequence: all().length, documents: all().length }),
    async changes(since, limit) {
      const documents = all().slice(since, since + limit);
      return { documents: structuredClone(documents), last: since + documents.length };
    },
    missing: async (ids) =>
      ids.filter((id) => !parts.revisions.has(id) && !parts.events.has(id) && !parts.facts.has(id)),
    async put(documents) {
      for (const document of documents) verify(document);
      for (const document of documents) if (document.kind === 'revision') parts.add(fromDocument(document));
      parts.append(noteEventsIn(documents));
      await parts.keepFacts(factsIn(documents));
    },
    async checkpoint(peer, sequence) {
      if (sequence !== undefined) checkpoints.set(peer, sequence);
      return checkpoints.get(peer) ?? 0;
    },
  };
}
