import type { Ledger } from '../ledger.ts';
import { ALL_STORES, type RevisionRecord, reading, type Write } from './schema.ts';
import { dropFactsOn } from './stores/facts.ts';
import { dropFromLog, lastNumber } from './stores/log.ts';
import { countNotes, dropNotesOn } from './stores/notes.ts';
import { removePostings } from './stores/postings.ts';
import { refreshReport } from './stores/reports.ts';
import { claimsOf, countGone, forgetRereadings } from './stores/revisions.ts';
import { searchWords } from './stores/words.ts';

type Filter = Parameters<Ledger['forget']>[0];

/** Removes what a filter names, in one transaction over all stores. */
export async function forget(tx: Write, filter: Filter): Promise<{ reports: number; kept: number }> {
  const hit = await revisionsHit(tx, filter);
  const byReport = Map.groupBy(hit, ({ reportId }) => reportId);
  if (filter.everything && filter.withNotes && !filter.dryRun) {
    const last = await lastNumber(tx);
    await Promise.all(ALL_STORES.map((name) => tx.objectStore(name).clear()));
    await tx.objectStore('meta').put(last, 'lastNumber');
    return { reports: byReport.size, kept: 0 };
  }
  if (filter.seenSince !== undefined && !filter.dryRun) await forgetRereadingsSince(tx, filter.seenSince);
  const kept = filter.withNotes ? new Set<string>() : await withNotes(tx, [...byReport.keys()]);
  for (const [reportId, revisions] of byReport) {
    if (kept.has(reportId) || filter.dryRun) continue;
    for (const revision of revisions) await removeRevision(tx, revision);
    await refreshReport(tx, reportId);
    if (filter.withNotes) await dropWriting(tx, reportId);
  }
  return { reports: byReport.size - kept.size, kept: kept.size };
}

async function revisionsHit(
  tx: Write,
  { everything, outlet, seenSince, unseenSince }: Filter,
): Promise<RevisionRecord[]> {
  const revisions = tx.objectStore('revisions');
  if (everything) return revisions.getAll();
  const hit = new Map<string, RevisionRecord>();
  const add = (records: RevisionRecord[]) => {
    for (const record of records) hit.set(record.id, record);
  };
  if (seenSince !== undefined)
    add(await revisions.index('seen').getAll(IDBKeyRange.lowerBound([seenSince, ''])));
  const reports = tx.objectStore('reports');
  const old = unseenSince === undefined ? null : IDBKeyRange.upperBound([unseenSince, ''], true);
  const reportIds = [
    ...(outlet === undefined ? [] : await reports.index('outlet').getAllKeys(outlet)),
    ...(old === null ? [] : await reports.index('seen').getAllKeys(old)),
  ];
  for (const reportId of reportIds) add(await revisions.index('report').getAll(reportId));
  return [...hit.values()];
}

async function forgetRereadingsSince(tx: Write, since: string): Promise<void> {
  const reports = tx.objectStore('reports').index('seen');
  for (const reportId of await reports.getAllKeys(IDBKeyRange.lowerBound([since, ''])))
    await forgetRereadings(tx, since, reportId);
}

/** Which of these reports carry a note or an unsaved text. */
async function withNotes(tx: Write, reportIds: string[]): Promise<Set<string>> {
  const unsaved = await tx.objectStore('unsaved').getAll();
  const kept = new Set(unsaved.map(({ target }) => target.reportId).filter((id) => reportIds.includes(id)));
  for (const id of reportIds) if ((await countNotes(reading(tx), id)) > 0) kept.add(id);
  return kept;
}

async function removeRevision(tx: Write, revision: RevisionRecord): Promise<void> {
  const claims = await claimsOf(reading(tx), revision);
  const numbers = new Set(claims.map(({ number }) => number));
  await removePostings(tx, 'postings', new Set(claims.flatMap(({ keys }) => keys)), numbers);
  const words = claims.flatMap(({ claim }) => searchWords(revision.report, claim));
  await removePostings(tx, 'words', new Set(words), numbers);
  for (const number of numbers) await tx.objectStore('claims').delete(number);
  await countGone(tx, numbers.size);
  await tx.objectStore('revisions').delete(revision.id);
  await dropFromLog(tx, revision.id);
  await dropFactsOn(tx, revision.id);
}

async function dropWriting(tx: Write, reportId: string): Promise<void> {
  await dropNotesOn(tx, reportId);
  const unsaved = tx.objectStore('unsaved');
  for (const { key, target } of await unsaved.getAll())
    if (target.reportId === reportId) await unsaved.delete(key);
}
