import { targetRecord } from '../stores/notes.ts';
import type { Migration } from './migration.ts';

/** The list of notes begins with those that were changed last, and reads no others before it is shown. */
export const notesByChange: Migration = async (_db, transaction) => {
  const targets = transaction.objectStore('noteTargets');
  const events = await transaction.objectStore('noteEvents').getAll();
  for (const own of Map.groupBy(events, ({ noteId }) => noteId).values()) {
    const record = targetRecord(own);
    if (record) await targets.put(record);
  }
  targets.createIndex('changed', ['kind', 'changedAt', 'noteId']);
};
