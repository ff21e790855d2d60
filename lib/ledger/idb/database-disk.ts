import { deleteDB, openDB } from 'idb';
import { isOverQuota } from '../../model/key-value-store.ts';
import type { LoggedStore, StoreLog } from '../../model/store-log.ts';
import { asLedgerError } from './problems.ts';

const NAME = 'claimlight-filler';

/** Below what Chromium keeps in a file of its own instead of its log (64 KiB). */
const PIECE = 60 * 1024;

/** More than Chromium's LevelDB writes into one log (its write buffer: at most 4 MiB). */
const PIECES = 80;

/** Failures before anything is written; all others may come of a full disk, whose errors have many names. */
const BEFORE_WRITING = ['ledger-newer', 'ledger-blocked'];

function tears(error: unknown): boolean {
  const { problem, cause } = asLedgerError(error);
  return !BEFORE_WRITING.includes(problem.code) && !isOverQuota(cause);
}

/** What lies below the databases: the browser keeps all of ours in one store. */
export function databaseDisk(log: StoreLog): LoggedStore {
  return { log, beginAfresh, tears };
}

async function beginAfresh(): Promise<void> {
  const db = await openDB(NAME, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('filler', { autoIncrement: true }),
  });
  const tx = db.transaction('filler', 'readwrite');
  // Random, since what can be compressed would be.
  for (let piece = 0; piece < PIECES; piece++)
    void tx.store.add(crypto.getRandomValues(new Uint8Array(PIECE)));
  await tx.done.finally(() => db.close());
  await deleteDB(NAME);
}
