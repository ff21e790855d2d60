import { ExchangeError } from '../exchange/exchange-error.ts';
import { FORMATS, type FormatName } from '../exchange/formats/index.ts';
import { type Imported, importBackup } from '../exchange/import.ts';
import { noteEventsIn } from '../ledger/entry.ts';
import { LedgerError } from '../ledger/ledger-error.ts';
import type { RevisionBody } from '../model/document.ts';
import { normaliseAddress } from '../model/identity.ts';
import type { Clock, KeyValueStore } from '../model/key-value-store.ts';
import type { Problem } from '../model/problem.ts';
import type { LedgerDocument } from '../model/replica.ts';
import type { BegunImports } from './begun-imports.ts';
import { tellFacts } from './create-fact-service.ts';
import { exportAs } from './export-as.ts';
import { type ArticleImportParts, importArticles, mayHoldArticles } from './import-articles.ts';
import type { Journal } from './journal.ts';
import { inReserve } from './note-homes.ts';
import type { ImportSource, ImportSummary, TransferService } from './transfer-service.ts';

export interface TransferParts extends ArticleImportParts {
  journal: Journal;
  store: KeyValueStore;
  now: Clock;
  begun: BegunImports;
  exclusively<T>(work: () => Promise<T>): Promise<T>;
}

/** Lines between two words on how far it is. */
const TOLD_EACH = 50;

const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** Export and import; imported notes get their second home like all others. */
export function createTransferService(parts: TransferParts): TransferService {
  const { ledger, journal, begun, exclusively } = parts;
  /** Checking a file writes nothing that could be cut short. */
  const marked = <T>(file: string, dryRun: boolean, work: () => Promise<T>): Promise<T> =>
    dryRun ? work() : begun.during(file, work);
  /** Only writing keeps other windows from their notes; reading a large file takes long. */
  const put = (documents: LedgerDocument[], told: (share: number) => void): Promise<void> =>
    exclusively(async () => {
      await ledger.replica.put(documents, told);
      await journal.add(noteEventsIn(documents));
      await tellFacts(parts);
    });
  return {
    formats: FORMAT_NAMES.map((name) => {
      const { extension, mediaType } = FORMATS[name];
      return { name, extension, mediaType };
    }),
    exportAs: (format, options) =>
      attempt(async () => exportAs(ledger, format, options, await inReserve(parts))),
    mayHoldArticles,
    importArticles: (files, options) =>
      attempt(() => marked(namesOf(files), options.dryRun, () => importArticles(parts, files, options))),
    importFile: (file, { dryRun, progress, signal }) =>
      attempt(() =>
        marked(file.name, dryRun, async () => {
          let read = 0;
          const told = (done: number) => {
            read = done;
            if (done % TOLD_EACH === 0) progress({ done, phase: 'reading' });
          };
          const written = (share: number) =>
            progress({ done: Math.floor(read * share), total: read, phase: 'writing' });
          const into = { ...ledger.replica, put: (documents: LedgerDocument[]) => put(documents, written) };
          const imported = await importBackup(into, file.stream(), { dryRun, told, signal });
          written(1);
          return summaryOf(imported);
        }),
      ),
    async cutShort() {
      const files = await begun.cutShort();
      return files.length > 0 ? { code: 'import-cut', values: { file: files.join(', ') } } : null;
    },
    forgetCutShort: () => begun.forget(),
  };
}

/** One file by its name; of several the first, which the others stand for. */
function namesOf(files: readonly ImportSource[]): string {
  const [first, ...rest] = files.map(({ name }) => name);
  return rest.length > 0 ? `${first} … (${files.length})` : (first ?? '');
}

function summaryOf({ fresh, known }: Imported): ImportSummary {
  const revisions = fresh.filter(({ kind }) => kind === 'revision');
  const addresses = revisions.map(({ body }) => normaliseAddress((body as RevisionBody).article.url));
  return {
    reports: new Set(addresses).size,
    revisions: revisions.length,
    notes: noteEventsIn(fresh).length,
    facts: fresh.filter(({ kind }) => kind === 'fact').length,
    known,
    problems: [],
  };
}

async function attempt<T>(
  work: () => Promise<T>,
): Promise<{ ok: true; value: T } | { ok: false; problem: Problem }> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof ExchangeError || error instanceof LedgerError)
      return { ok: false, problem: error.problem };
    const name = error instanceof Error ? error.name : typeof error;
    return { ok: false, problem: { code: 'unexpected', values: { name } } };
  }
}
