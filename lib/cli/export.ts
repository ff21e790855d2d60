import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { ExchangeError } from '../exchange/exchange-error.ts';
import type { FormatName } from '../exchange/formats/index.ts';
import { importBackup } from '../exchange/import.ts';
import { render } from '../i18n/render.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { exportAs } from '../services/export-as.ts';
import { annotateWith, emptyLedger } from './annotate-with.ts';
import { Failure } from './failure.ts';
import { readPriorReports } from './prior-reports.ts';

const LOCALE = 'en';
const BACKUP_HEAD = '{"claimlight":"backup"';
const never = new AbortController().signal;

/**
 * A backup's or articles' content in another format; what is left out and why goes to standard error.
 * @throws Failure when there is nothing at `from`, or it is neither a backup nor articles
 */
export async function writeExport({
  format,
  from,
  publishedAt,
}: {
  format: FormatName;
  from: string;
  publishedAt?: string;
}): Promise<string> {
  const ledger = isBackup(from) ? await ledgerOfBackup(from) : await ledgerOfArticles(from);
  const chunks: string[] = [];
  const { left } = await exportAs(ledger, format, {
    dryRun: false,
    write: async (chunk) => void chunks.push(chunk),
    progress: () => undefined,
    signal: never,
    locale: LOCALE,
    ...(publishedAt ? { publishedAt } : {}),
  });
  for (const { reason, count } of left)
    process.stderr.write(`claimlight: left out: ${render(`export.left.${reason}`, { count }, LOCALE)}\n`);
  return chunks.join('');
}

function isBackup(path: string): boolean {
  if (!existsSync(path)) throw new Failure(`${path} does not exist.`);
  if (statSync(path).isDirectory()) return false;
  const head = Buffer.alloc(BACKUP_HEAD.length);
  const file = openSync(path, 'r');
  readSync(file, head);
  closeSync(file);
  return head.toString('utf8') === BACKUP_HEAD;
}

async function ledgerOfBackup(path: string): Promise<Ledger> {
  const ledger = emptyLedger();
  const file = await open(path);
  try {
    const bytes = file.createReadStream();
    await importBackup(ledger.replica, bytes, { dryRun: false, told: () => undefined, signal: never });
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    const { code, values } = error.problem;
    throw new Failure(`${path}: ${render(`problem.${code}.what`, values, LOCALE)}`);
  } finally {
    await file.close();
  }
  return ledger;
}

async function ledgerOfArticles(path: string): Promise<Ledger> {
  const ledger = emptyLedger();
  const { articles, passedOver } = readPriorReports(path);
  for (const message of passedOver) process.stderr.write(`claimlight: passed over: ${message}\n`);
  for (const article of articles) await annotateWith(ledger, article);
  return ledger;
}
