import { type IDBPDatabase, openDB } from 'idb';
import { ownLog, writeWhole } from '../../model/store-log.ts';
import { LedgerError } from '../ledger-error.ts';
import { databaseDisk } from './database-disk.ts';
import { migrations } from './migrations/index.ts';
import { asLedgerError } from './problems.ts';
import {
  DATABASE,
  type LedgerSchema,
  type Read,
  type StoreName,
  type Upgrade,
  VERSION,
  type Write,
} from './schema.ts';

/** How long an upgrade may wait for other pages to let go. */
const BLOCKED_MS = 5000;

/** One use of the database; opened when first needed, and again whenever the browser has closed it. */
export interface Connection {
  read<T>(stores: StoreName[], work: (tx: Read) => Promise<T>): Promise<T>;
  /** Resolves once the transaction is complete, never before. */
  write<T>(
    stores: StoreName[],
    work: (tx: Write) => Promise<T>,
    durability?: 'relaxed' | 'strict',
  ): Promise<T>;
  close(): void;
}

/**
 * @param log of the browser's store of databases
 * @throws LedgerError from every use, with a problem for people
 */
export function connect(name = DATABASE, log = ownLog()): Connection {
  let opening: Promise<IDBPDatabase<LedgerSchema>> | null = null;
  const forgetConnection = () => {
    opening = null;
  };
  const open = () => {
    opening ??= openLedger(name, forgetConnection);
    opening.catch(forgetConnection);
    return opening;
  };
  const use = async <T>(work: (db: IDBPDatabase<LedgerSchema>) => Promise<T>): Promise<T> => {
    try {
      return await work(await open());
    } catch (error) {
      if (!isClosed(error)) throw asLedgerError(error);
    }
    // The browser or another page closed the connection under us; every use may be repeated.
    forgetConnection();
    return open()
      .then(work)
      .catch((error) => {
        throw asLedgerError(error);
      });
  };
  return {
    read: (stores, work) => use((db) => work(db.transaction(stores, 'readonly'))),
    write: (stores, work, durability = 'relaxed') =>
      writeWhole(databaseDisk(log), () =>
        use((db) => complete(db.transaction(stores, 'readwrite', { durability }), work)),
      ).catch((error) => {
        throw asLedgerError(error);
      }),
    close() {
      opening?.then((db) => db.close()).catch(() => undefined);
      forgetConnection();
    },
  };
}

async function complete<T>(tx: Write, work: (tx: Write) => Promise<T>): Promise<T> {
  // Observed from the start, so that an abort in mid-work is never an unhandled rejection.
  const done = tx.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    const result = await work(tx);
    const failure = await done;
    if (failure) throw failure.error;
    return result;
  } catch (error) {
    abort(tx);
    throw cause(error, (await done)?.error);
  }
}

/** What ended a transaction: its own error names the cause, but says only "aborted" where the work ended it. */
function cause(ofWork: unknown, ofTransaction: unknown): unknown {
  return isNamed(ofTransaction, 'AbortError') ? ofWork : (ofTransaction ?? ofWork);
}

function abort(tx: Write | Upgrade): void {
  try {
    tx.abort();
  } catch {
    // Already over: then there is nothing to undo.
  }
}

function openLedger(name: string, gone: () => void): Promise<IDBPDatabase<LedgerSchema>> {
  return new Promise((resolve, reject) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let isLate = false;
    const opened = openDB<LedgerSchema>(name, VERSION, {
      async upgrade(db, from, _to, transaction) {
        // Its failure is told by the opening itself.
        transaction.done.catch(() => undefined);
        try {
          for (const migrate of migrations.slice(from)) await migrate(db, transaction);
        } catch (error) {
          // Without this the browser would commit what the migration did so far.
          reject(error);
          abort(transaction);
        }
      },
      blocked() {
        waiting = setTimeout(() => {
          isLate = true;
          reject(new LedgerError({ code: 'ledger-blocked', values: {} }));
        }, BLOCKED_MS);
      },
      blocking(_now, _wanted, event) {
        (event.target as IDBDatabase).close();
        gone();
      },
      terminated: gone,
    });
    opened.then((db) => (isLate ? db.close() : resolve(db)), reject).finally(() => clearTimeout(waiting));
  });
}

function isClosed(error: unknown): boolean {
  return isNamed(error, 'InvalidStateError');
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}
