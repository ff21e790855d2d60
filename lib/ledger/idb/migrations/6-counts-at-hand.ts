import { targetRecord } from '../stores/notes.ts';
import type { Migration } from './migration.ts';

/** Claims and notes are counted without going through them, and notes are told from claims by hand and deleted ones. */
export const countsAtHand: Migration = async (_db, transaction) => {
  const targets = transaction.objectStore('noteTargets');
  const old: { deleteIndex(name: string): void } = targets;
  old.deleteIndex('hand');
  targets.createIndex('kind', 'kind');
  const events = await transaction.objectStore('noteEvents').getAll();
  for (const own of Map.groupBy(events, ({ noteId }) => noteId).values()) {
    const record = targetRecord(own);
    if (record) await targets.put(record);
  }
  const meta = transaction.objectStore('meta');
  const claims = await transaction.objectStore('claims').count();
  await meta.put(((await meta.get('nextClaim')) ?? 1) - 1 - claims, 'claimsGone');
};
