import type { Candidate } from '../../../model/candidate.ts';
import { lastSeenOf } from '../../../model/revision-entry.ts';
import { headOf, wordsAt } from '../../entry.ts';
import type { RevisionEntry } from '../../ledger.ts';
import { manyWriter } from '../many.ts';
import type { ClaimRecord, Read, RevisionRecord, StoreName, Write } from '../schema.ts';
import { appendToLog } from './log.ts';
import { appendPostings } from './postings.ts';
import { refreshReport } from './reports.ts';
import { searchWords } from './words.ts';

/** What adding a revision writes to. */
export const REVISION_STORES: StoreName[] = [
  'revisions',
  'claims',
  'postings',
  'log',
  'meta',
  'reports',
  'words',
];

/** What is added to the lists of claims, by key and by word. */
export type Lists = Record<'postings' | 'words', Map<string, number[]>>;

export function noLists(): Lists {
  return { postings: new Map(), words: new Map() };
}

type Added = 'new' | 'revision' | 'known';

/** Adds a revision that was read just now; of a known one, that it was read again. Stores: `REVISION_STORES`. */
export async function addRead(tx: Write, entry: RevisionEntry): Promise<Added> {
  const known = await tx.objectStore('revisions').get(entry.report.revisionId);
  const [outcome = 'known'] = await addRevisions(tx, [entry]);
  if (known) await keepLatest(tx, [lastSeenOf(known), entry.seenAt], entry.report.revisionId);
  return outcome;
}

/**
 * Adds revisions that are not there yet. Stores: `REVISION_STORES`.
 * @param told called now and then with the share that is done
 */
export async function addRevisions(
  tx: Write,
  entries: RevisionEntry[],
  told: (share: number) => void = () => undefined,
): Promise<Added[]> {
  const lists = noLists();
  const outcomes = await addRecords(tx, entries, lists, (done) => told(RECORDS * (done / entries.length)));
  const { postings, words } = lists;
  const keys = postings.size + words.size;
  const toldKeys = (done: number) => told(RECORDS + (1 - RECORDS) * (done / keys));
  await appendPostings(tx, 'postings', postings, toldKeys);
  await appendPostings(tx, 'words', words, (done) => toldKeys(postings.size + done));
  return outcomes;
}

/** Share of the time that goes to the records; the rest goes to what finds them. */
const RECORDS = 0.2;
const AT_ONCE = 200;

/**
 * Adds revisions that are not there yet, without what finds their claims, which goes to `lists`.
 * @param told called now and then with the number of revisions done
 */
export async function addRecords(
  tx: Write,
  entries: RevisionEntry[],
  lists: Lists,
  told: (done: number) => void = () => undefined,
): Promise<Added[]> {
  const outcomes: Added[] = [];
  let nextClaim = (await tx.objectStore('meta').get('nextClaim')) ?? 1;
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const portion = entries.slice(from, from + AT_ONCE);
    const added = await addPortion(tx, portion, nextClaim, lists);
    outcomes.push(...added);
    for (const [index, { claims }] of portion.entries())
      if (added[index] !== 'known') nextClaim += claims.length;
    told(outcomes.length);
  }
  const fresh = entries.filter((_, index) => outcomes[index] !== 'known');
  await appendToLog(
    tx,
    fresh.map(({ report }) => ({ id: report.revisionId, kind: 'revision' })),
  );
  await tx.objectStore('meta').put(nextClaim, 'nextClaim');
  return outcomes;
}

/** Looks up all of a portion, then writes all of it. */
async function addPortion(
  tx: Write,
  entries: RevisionEntry[],
  firstClaim: number,
  lists: Lists,
): Promise<Added[]> {
  const revisions = tx.objectStore('revisions');
  const [found, others] = await Promise.all([
    Promise.all(entries.map(({ report }) => revisions.get(report.revisionId))),
    Promise.all(entries.map(({ report }) => revisions.index('report').getKey(report.id))),
  ]);
  const known = new Map(found.flatMap((record) => (record ? [[record.id, record] as const] : [])));
  const reportIds = new Set(entries.filter((_, i) => others[i] !== undefined).map(({ report }) => report.id));
  const stale = new Set<string>();
  let nextClaim = firstClaim;
  const outcomes = entries.map((entry): Added => {
    const { revisionId, id } = entry.report;
    const there = known.get(revisionId);
    if (there) {
      // Whichever of two ledgers is merged into the other, a text counts as seen when either first had it.
      if (entry.seenAt >= there.seenAt) return 'known';
      known.set(revisionId, { ...there, seenAt: entry.seenAt });
      manyWriter(revisions).write({ ...there, seenAt: entry.seenAt });
      stale.add(id);
      return 'known';
    }
    known.set(revisionId, addOne(tx, entry, nextClaim, lists));
    nextClaim += entry.claims.length;
    stale.add(id);
    const isNew = !reportIds.has(id);
    reportIds.add(id);
    return isNew ? 'new' : 'revision';
  });
  await Promise.all([...stale].map((id) => refreshReport(tx, id)));
  return outcomes;
}

function addOne(
  tx: Write,
  { report, claims, digest, keys, seenAt }: RevisionEntry,
  firstClaim: number,
  lists: Lists,
): RevisionRecord {
  const [id, reportId, claimCount] = [report.revisionId, report.id, claims.length];
  const record = { id, reportId, report, digest, firstClaim, claimCount, seenAt };
  manyWriter(tx.objectStore('revisions')).write(record);
  const writer = manyWriter(tx.objectStore('claims'));
  claims.forEach((claim, index) => {
    const own = [...new Set(keys[index])];
    const number = firstClaim + index;
    writer.write({ number, revisionId: id, claim, keys: own });
    for (const key of own) collect(lists.postings, key, number);
    for (const word of searchWords(report, claim)) collect(lists.words, word, number);
  });
  return record;
}

async function keepLatest(tx: Write, readings: string[], revisionId: string): Promise<void> {
  const revisions = tx.objectStore('revisions');
  const record = await revisions.get(revisionId);
  const latest = readings.toSorted().at(-1) ?? '';
  if (!record || latest <= lastSeenOf(record)) return;
  await revisions.put({ ...record, lastSeen: latest });
  await refreshReport(tx, record.reportId);
}

/** Forgets that revisions were read again, where that was since a time. Stores: revisions, reports. */
export async function forgetRereadings(tx: Write, since: string, reportId: string): Promise<void> {
  const revisions = tx.objectStore('revisions');
  for (const { lastSeen, ...record } of await revisions.index('report').getAll(reportId))
    if (lastSeen !== undefined && lastSeen >= since) await revisions.put(record);
  await refreshReport(tx, reportId);
}

function collect(postings: Map<string, number[]>, key: string, number: number): void {
  const numbers = postings.get(key);
  if (numbers) numbers.push(number);
  else postings.set(key, [number]);
}

/** How many claims are kept, earlier revisions' included. Store: meta. */
export async function countClaims(tx: Read): Promise<number> {
  const meta = tx.objectStore('meta');
  const [next = 1, gone = 0] = await Promise.all([meta.get('nextClaim'), meta.get('claimsGone')]);
  return next - 1 - gone;
}

/** Says that so many claims were removed. Store: meta. */
export async function countGone(tx: Write, claims: number): Promise<void> {
  const meta = tx.objectStore('meta');
  await meta.put(((await meta.get('claimsGone')) ?? 0) + claims, 'claimsGone');
}

/** The claims of a revision in reading order. Store: claims. */
export function claimsOf(tx: Read, { firstClaim, claimCount }: RevisionRecord): Promise<ClaimRecord[]> {
  if (claimCount === 0) return Promise.resolve([]);
  return tx.objectStore('claims').getAll(IDBKeyRange.bound(firstClaim, firstClaim + claimCount - 1));
}

/** A record with its claims, as everybody else knows it. Store: claims. */
export async function toEntry(tx: Read, record: RevisionRecord): Promise<RevisionEntry> {
  const claims = await claimsOf(tx, record);
  return {
    report: record.report,
    claims: claims.map(({ claim }) => claim),
    digest: record.digest,
    keys: claims.map(({ keys }) => keys),
    seenAt: record.seenAt,
    ...(record.lastSeen === undefined ? {} : { lastSeen: record.lastSeen }),
  };
}

/** Claims by number with what the comparison needs of their revisions. Stores: claims, revisions. */
export async function readCandidates(tx: Read, numbers: number[], except: string): Promise<Candidate[]> {
  const records = await Promise.all(numbers.map((number) => tx.objectStore('claims').get(number)));
  const claims = records.filter((record) => record !== undefined && record.revisionId !== except);
  const ids = [...new Set(claims.flatMap((record) => record?.revisionId ?? []))];
  const found = await Promise.all(ids.map((id) => tx.objectStore('revisions').get(id)));
  const byId = new Map(found.flatMap((revision) => (revision ? [[revision.id, revision] as const] : [])));
  return claims.flatMap((record) => {
    const revision = record && byId.get(record.revisionId);
    if (!record || !revision) return [];
    const { report, digest } = revision;
    const { claim } = record;
    const [quotation, seenAt] = [wordsAt(report, claim.sentence), lastSeenOf(revision)];
    return [{ report: headOf(report), digest, claim, quotation, seenAt }];
  });
}
