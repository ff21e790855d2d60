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
import type { Connection } from './connection.ts';
import type { LogRecord, Read } from './schema.ts';
import { addFacts } from './stores/facts.ts';
import { missingFrom } from './stores/log.ts';
import { appendEvents } from './stores/notes.ts';
import { addRevisions, REVISION_STORES, toEntry } from './stores/revisions.ts';

const peerKey = (peer: string): string => `checkpoint:${peer}`;

/** The documents of the ledger in the order of its log. */
export function idbReplica(connection: Connection): Replica {
  return {
    info: () =>
      connection.read(['log'], async (tx) => {
        const [documents, cursor] = await Promise.all([
          tx.objectStore('log').count(),
          tx.objectStore('log').openKeyCursor(null, 'prev'),
        ]);
        return { sequence: cursor?.key ?? 0, documents };
      }),
    changes: (since, limit) =>
      connection.read(['log', 'revisions', 'claims', 'noteEvents', 'facts'], (tx) =>
        changes(tx, since, limit),
      ),
    missing: (ids) => connection.read(['log'], (tx) => missingFrom(tx, ids)),
    async put(documents, told = () => undefined) {
      for (const document of documents) verify(document);
      return connection.write(
        [...REVISION_STORES, 'noteEvents', 'noteTargets', 'facts'],
        async (tx) => {
          const revisions = documents.filter(({ kind }) => kind === 'revision');
          await addRevisions(tx, revisions.map(fromDocument), told);
          await appendEvents(tx, noteEventsIn(documents));
          await addFacts(tx, factsIn(documents));
        },
        'strict',
      );
    },
    checkpoint: (peer, sequence) =>
      connection.write(['meta'], async (tx) => {
        const meta = tx.objectStore('meta');
        if (sequence !== undefined) await meta.put(sequence, peerKey(peer));
        return sequence ?? (await meta.get(peerKey(peer))) ?? 0;
      }),
  };
}

async function changes(tx: Read, since: number, limit: number) {
  const range = IDBKeyRange.lowerBound(since, true);
  const log = tx.objectStore('log');
  const [keys, records] = await Promise.all([log.getAllKeys(range, limit), log.getAll(range, limit)]);
  const documents = await Promise.all(records.map((record) => documentOf(tx, record)));
  return { documents: documents.filter((document) => document !== null), last: keys.at(-1) ?? since };
}

async function documentOf(tx: Read, { id, kind }: LogRecord): Promise<LedgerDocument | null> {
  if (kind === 'revision') {
    const record = await tx.objectStore('revisions').get(id);
    return record ? toDocument(await toEntry(tx, record)) : null;
  }
  if (kind === 'fact') {
    const record = await tx.objectStore('facts').get(id);
    return record ? factDocument(record.fact) : null;
  }
  const event = await tx.objectStore('noteEvents').get(id);
  return event ? noteDocument(event) : null;
}
