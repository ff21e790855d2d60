import type { Migration } from './migration.ts';

/** Revisions with their claims and postings, note events, unsaved texts, and the log of documents. */
export const firstLedger: Migration = async (db) => {
  const revisions = db.createObjectStore('revisions', { keyPath: 'id' });
  revisions.createIndex('report', 'reportId');
  revisions.createIndex('seen', ['seenAt', 'id']);
  db.createObjectStore('claims', { keyPath: 'number' });
  db.createObjectStore('postings');
  db.createObjectStore('noteEvents', { keyPath: 'id' }).createIndex('note', 'noteId');
  db.createObjectStore('unsaved', { keyPath: 'key' });
  db.createObjectStore('log', { autoIncrement: true }).createIndex('id', 'id');
  db.createObjectStore('meta');
};
