import type { CandidateSet } from '../../model/candidate.ts';
import type { StoreLog } from '../../model/store-log.ts';
import type { Ledger } from '../ledger.ts';
import { rank } from '../rank.ts';
import { type Connection, connect } from './connection.ts';
import { forget } from './forget.ts';
import { listClaims } from './list-claims.ts';
import { listReports } from './list-reports.ts';
import { KEY_STORES, renewKeys } from './renew-keys.ts';
import { idbReplica } from './replica.ts';
import { ALL_STORES } from './schema.ts';
import { addFacts, removeFacts } from './stores/facts.ts';
import { appendEvents, findEvents, latestNotes, NOTE_STORES } from './stores/notes.ts';
import { readPostings } from './stores/postings.ts';
import { addRead, countClaims, REVISION_STORES, readCandidates, toEntry } from './stores/revisions.ts';

/**
 * The ledger in IndexedDB. Several may be open at once, in several pages; nothing is opened before the first use.
 * @param parts `name`: another database than the product's own, for tests; `log`: of the browser's store of
 * databases, where others write, too
 */
export function openLedger({ name, log }: { name?: string; log?: StoreLog } = {}): Ledger {
  const connection = connect(name, log);
  return {
    candidates: (keys, exceptRevision) => candidates(connection, keys, exceptRevision),
    remember: (entry) => connection.write(REVISION_STORES, (tx) => addRead(tx, entry)),
    revision: (revisionId) =>
      connection.read(['revisions', 'claims'], async (tx) => {
        const record = await tx.objectStore('revisions').get(revisionId);
        return record ? toEntry(tx, record) : null;
      }),
    revisionsOf: (reportId) =>
      connection.read(['revisions', 'claims'], async (tx) => {
        const records = await tx.objectStore('revisions').index('report').getAll(reportId);
        const ordered = records.sort((a, b) => (a.seenAt < b.seenAt ? -1 : a.seenAt > b.seenAt ? 1 : 0));
        return Promise.all(ordered.map((record) => toEntry(tx, record)));
      }),
    reports: (page) =>
      connection.read(['reports', 'noteTargets', 'noteEvents'], (tx) => listReports(tx, page)),
    searchClaims: (page) => connection.read(['words', 'revisions', 'claims'], (tx) => listClaims(tx, page)),
    counts: () =>
      connection.read(['reports', 'meta', 'noteTargets'], async (tx) => ({
        reports: await tx.objectStore('reports').count(),
        claims: await countClaims(tx),
        notes: await tx.objectStore('noteTargets').index('kind').count('note'),
      })),
    ...notes(connection),
    facts: () =>
      connection.read(['facts'], async (tx) =>
        (await tx.objectStore('facts').getAll()).map(({ fact }) => fact),
      ),
    keepFacts: (facts) => connection.write(['facts', 'log', 'meta'], (tx) => addFacts(tx, facts), 'strict'),
    dropFacts: (ids) => connection.write(['facts', 'log'], (tx) => removeFacts(tx, ids), 'strict'),
    renewKeys: (version, limit, keysOf) =>
      connection.write(KEY_STORES, (tx) => renewKeys(tx, version, limit, keysOf)),
    forget: (filter) => connection.write(ALL_STORES, (tx) => forget(tx, filter)),
    replica: idbReplica(connection),
    close: () => connection.close(),
  };
}

function candidates(connection: Connection, keys: string[], exceptRevision: string): Promise<CandidateSet> {
  return connection.read(['postings', 'claims', 'revisions'], async (tx) => {
    const { numbers, capped } = rank(await readPostings(tx, [...new Set(keys)]));
    return { candidates: await readCandidates(tx, numbers, exceptRevision), capped };
  });
}

function notes(
  connection: Connection,
): Pick<
  Ledger,
  | 'appendNoteEvents'
  | 'noteEvents'
  | 'latestNotes'
  | 'noteEventIds'
  | 'saveUnsaved'
  | 'unsaved'
  | 'dropUnsaved'
> {
  return {
    appendNoteEvents: (events) => connection.write(NOTE_STORES, (tx) => appendEvents(tx, events), 'strict'),
    noteEvents: (filter) => connection.read(['noteEvents', 'noteTargets'], (tx) => findEvents(tx, filter)),
    latestNotes: (limit) => connection.read(['noteEvents', 'noteTargets'], (tx) => latestNotes(tx, limit)),
    noteEventIds: () => connection.read(['noteEvents'], (tx) => tx.objectStore('noteEvents').getAllKeys()),
    saveUnsaved: (text) =>
      connection.write(['unsaved'], async (tx) => void (await tx.objectStore('unsaved').put(text))),
    unsaved: (key) =>
      connection.read(['unsaved'], (tx) => tx.objectStore('unsaved').getAll(key === undefined ? null : key)),
    dropUnsaved: (key) =>
      connection.write(['unsaved'], (tx) => tx.objectStore('unsaved').delete(key), 'strict'),
  };
}
