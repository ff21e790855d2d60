import { deleteDB, openDB } from 'idb';

const NAME = 'claimlight-filler';

/** Below what Chromium keeps in a file of its own instead of its log (64 KiB). */
const PIECE = 60 * 1024;

/** More than Chromium's LevelDB writes into one log (its write buffer: at most 4 MiB). */
const PIECES = 80;

/** Has the browser's store of all our databases begin another log (see `StoreLog`). */
export async function beginAfresh(): Promise<void> {
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
