import { ExchangeError } from '../exchange/exchange-error.ts';
import { exportBackup } from '../exchange/export.ts';
import { FORMATS, type FormatName, type NoteFormat, type ReportFormat } from '../exchange/formats/index.ts';
import { type LeftOut, leftOuts } from '../exchange/left-out.ts';
import type { NotedClaim } from '../exchange/noted-claim.ts';
import { render } from '../i18n/render.ts';
import { noteDocument } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Annotations } from '../model/annotations.ts';
import type { Hand, NoteEvent } from '../model/note.ts';
import { foldHands, foldNotes } from '../notes/fold.ts';
import { layHands } from '../notes/lay-hands.ts';
import { RATINGS } from '../notes/ratings.ts';
import { annotationsOf } from './findings.ts';
import type { ExportOptions, ExportSummary } from './transfer-service.ts';

const PAGE = 50;

/**
 * Writes what a format holds, or with `dryRun` only counts it.
 * @param reserve events that the ledger has not taken yet: backup and notes hold them all the same
 * @throws ExchangeError `cancelled` when the signal says so, LedgerError when the ledger can't be read
 */
export async function exportAs(
  ledger: Ledger,
  name: FormatName,
  options: ExportOptions,
  reserve: NoteEvent[] = [],
): Promise<ExportSummary> {
  const format = FORMATS[name];
  if (format.of === 'notes') return exportNotes(ledger, format, options, reserve);
  if (format.of === 'reports') return exportReports(ledger, format, options);
  if (options.dryRun) return { written: (await ledger.replica.info()).documents + reserve.length, left: [] };
  const told = (done: number, total: number) => options.progress({ done, total, phase: 'reading' });
  const { write, signal } = options;
  const elsewhere = reserve.map(noteDocument);
  return exportBackup(ledger.replica, write, told, signal, elsewhere);
}

async function exportNotes(
  ledger: Ledger,
  format: NoteFormat,
  { dryRun, write, progress, signal, locale, publishedAt }: ExportOptions,
  reserve: NoteEvent[],
): Promise<ExportSummary> {
  const left: LeftOut[] = [];
  const fit: NotedClaim[] = [];
  const events = [...(await ledger.noteEvents('all')), ...reserve];
  const [notes, hands] = [foldNotes(events), foldHands(events)];
  for (const note of notes) {
    stopIf(signal);
    const reason = format.cannot({ note, claim: null });
    if (reason) left.push(reason);
    else fit.push(dryRun ? { note, claim: null } : await withClaim(ledger, note, hands));
    progress({ done: fit.length, total: notes.length, phase: 'reading' });
  }
  if (!dryRun) {
    const ratingWord = (rating: string) =>
      (RATINGS as readonly string[]).includes(rating) ? render(`rating.${rating}`, {}, locale) : rating;
    for (const chunk of format.write(fit, { ratingWord, ...(publishedAt ? { publishedAt } : {}) }))
      await write(chunk);
  }
  return { written: fit.length, left: leftOuts(left) };
}

/** The claim as it was last read, or put right; a note outlives the report that it was written on. */
async function withClaim(ledger: Ledger, note: NotedClaim['note'], hands: Hand[]): Promise<NotedClaim> {
  const revisions = await ledger.revisionsOf(note.target.reportId);
  const claim = revisions
    .flatMap((revision) => layHands(revision, hands).claims)
    .findLast(({ id }) => id === note.target.claimId);
  return { note, claim: claim ?? null };
}

async function exportReports(
  ledger: Ledger,
  format: ReportFormat,
  { dryRun, write, progress, signal }: ExportOptions,
): Promise<ExportSummary> {
  const { reports: total } = await ledger.counts();
  if (dryRun) return { written: total, left: [] };
  let done = 0;
  for await (const chunk of format.write(crossChecked(ledger, signal, () => done++))) {
    await write(chunk);
    progress({ done, total, phase: 'reading' });
  }
  return { written: done, left: [] };
}

/** Every report as it was last read, cross-checked afresh. */
async function* crossChecked(
  ledger: Ledger,
  signal: AbortSignal,
  told: () => void,
): AsyncGenerator<Annotations> {
  let after: string | undefined;
  do {
    const page = await ledger.reports({ limit: PAGE, ...(after ? { after } : {}) });
    for (const { report } of page.rows) {
      stopIf(signal);
      const entry = await ledger.revision(report.revisionId);
      told();
      if (entry) yield await annotationsOf(entry, ledger);
    }
    after = page.next;
  } while (after);
}

function stopIf(signal: AbortSignal): void {
  if (signal.aborted) throw new ExchangeError('cancelled');
}
