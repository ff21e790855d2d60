import type { Migration } from './migration.ts';

/** Claims by hand are found without going through all notes, and what the reader said of figures is in the backup. */
export const claimsByHand: Migration = async (_db, transaction) => {
  const targets: { createIndex(name: string, path: string): unknown } =
    transaction.objectStore('noteTargets');
  // Its records are written by the migration that does away with it.
  targets.createIndex('hand', 'hand');
  const log = transaction.objectStore('log');
  for (const id of await transaction.objectStore('facts').getAllKeys()) await log.add({ id, kind: 'fact' });
};
