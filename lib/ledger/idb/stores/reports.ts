import type { ReportHead } from '../../../model/report.ts';
import { lastSeenOf } from '../../../model/revision-entry.ts';
import { headOf } from '../../entry.ts';
import { wordsOf } from '../../search.ts';
import type { ReportRecord, RevisionRecord, Write } from '../schema.ts';

/** The words under which a report is found by a search. */
export function reportWords({ title, outlet, url, byline }: ReportHead): string[] {
  return [...new Set(wordsOf([title, outlet, url, byline].filter(Boolean).join(' ')))];
}

/** What the list shows of a report with these revisions, null for none. */
export function summarise(revisions: RevisionRecord[]): ReportRecord | null {
  const [first, ...others] = revisions;
  if (!first) return null;
  const last = others.reduce((a, b) => (lastSeenOf(b) >= lastSeenOf(a) ? b : a), first);
  return {
    id: last.reportId,
    outlet: last.report.outlet,
    head: headOf(last.report),
    seenAt: lastSeenOf(last),
    revisions: revisions.length,
    claims: last.claimCount,
    words: reportWords(last.report),
  };
}

/** Brings one report's row into line with its revisions. Stores: reports, revisions. */
export async function refreshReport(tx: Write, reportId: string): Promise<void> {
  const revisions = await tx.objectStore('revisions').index('report').getAll(reportId);
  const record = summarise(revisions);
  if (record) await tx.objectStore('reports').put(record);
  else await tx.objectStore('reports').delete(reportId);
}
