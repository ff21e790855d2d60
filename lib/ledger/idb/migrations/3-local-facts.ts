import type { Migration } from './migration.ts';

/** What the reader said of figures: pairs kept apart, figures watched, notes that count elsewhere too. */
export const localFacts: Migration = async (db) => {
  db.createObjectStore('facts', { keyPath: 'id' }).createIndex('revision', 'revisions', { multiEntry: true });
};
