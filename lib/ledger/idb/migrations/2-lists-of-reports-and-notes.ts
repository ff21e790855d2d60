import { targetRecord } from '../stores/notes.ts';
import { summarise } from '../stores/reports.ts';
import type { Migration } from './migration.ts';

/** The library lists reports without reading their texts, and notes are found by claim and by match key. */
export const listsOfReportsAndNotes: Migration = async (db, transaction) => {
  const reports = db.createObjectStore('reports', { keyPath: 'id' });
  reports.createIndex('seen', ['seenAt', 'id']);
  reports.createIndex('outlet', 'outlet');
  const targets = db.createObjectStore('noteTargets', { keyPath: 'noteId' });
  targets.createIndex('claim', 'claimId');
  targets.createIndex('match', 'matchKey');
  targets.createIndex('report', 'reportId');

  // One report at a time: all texts at once may not fit.
  const byReport = transaction.objectStore('revisions').index('report');
  let cursor = await byReport.openKeyCursor(null, 'nextunique');
  while (cursor) {
    const record = summarise(await byReport.getAll(cursor.key));
    if (record) await reports.put(record);
    cursor = await cursor.continue();
  }
  for (const event of await transaction.objectStore('noteEvents').getAll()) {
    const record = targetRecord([event]);
    if (record) await targets.put(record);
  }
};
