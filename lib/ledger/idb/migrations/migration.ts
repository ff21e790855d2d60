import type { IDBPDatabase } from 'idb';
import type { LedgerSchema, Upgrade } from '../schema.ts';

/** Takes the database from the version before to this one, inside the browser's upgrade transaction. */
export type Migration = (db: IDBPDatabase<LedgerSchema>, transaction: Upgrade) => Promise<void>;
