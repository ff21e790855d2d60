import type { Problem } from '../../model/problem.ts';
import { LedgerError } from '../ledger-error.ts';

/**
 * What each of the browser's error names means to a person, one row a name. `problem.<code>` says what
 * happened, what is safe and what to do.
 */
const CODES: Record<string, string> = {
  AbortError: 'write-aborted',
  ConstraintError: 'ledger-damaged',
  // Chromium says so when the disk is full ("Failed to write blobs").
  DataError: 'disk-full',
  InvalidStateError: 'ledger-closed',
  NotFoundError: 'ledger-damaged',
  NotReadableError: 'ledger-damaged',
  QuotaExceededError: 'quota-full',
  ReadOnlyError: 'write-aborted',
  TimeoutError: 'ledger-timeout',
  TransactionInactiveError: 'write-aborted',
  UnknownError: 'storage-failed',
  VersionError: 'ledger-newer',
};

/** The problem that an error of the browser's storage stands for; names that nobody knows are `unexpected`. */
export function problemOf(error: unknown): Problem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : typeof error;
  return { code: CODES[name] ?? 'unexpected', values: { name } };
}

/** What a use of the database throws, as everybody else knows it; the browser's own error is its cause. */
export function asLedgerError(error: unknown): LedgerError {
  return error instanceof LedgerError ? error : new LedgerError(problemOf(error), { cause: error });
}
