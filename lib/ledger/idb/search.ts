import { headOf, wordsAt } from '../entry.ts';
import type { Ledger, ReportSummary } from '../ledger.ts';
import { cursorOf, placeOf } from '../page.ts';
import { matches } from '../search.ts';
import type { Read, ReportRecord } from './schema.ts';
import { countNotes } from './stores/notes.ts';
import { claimsOf } from './stores/revisions.ts';

type ReportsPage = Parameters<Ledger['reports']>[0];
type ClaimsPage = Parameters<Ledger['searchClaims']>[0];

/** Rows of the list of reports, newest first. Stores: reports, noteTargets, noteEvents. */
export async function listReports(tx: Read, page: ReportsPage): ReturnType<Ledger['reports']> {
  const place = placeOf(page.after);
  const range = place && IDBKeyRange.upperBound([place.at, place.id], true);
  const found: ReportRecord[] = [];
  let cursor = await tx.objectStore('reports').index('seen').openCursor(range, 'prev');
  while (cursor && found.length <= page.limit) {
    if (isWanted(cursor.value, page)) found.push(cursor.value);
    cursor = await cursor.continue();
  }
  const shown = found.slice(0, page.limit);
  const rows = await Promise.all(shown.map((record) => toSummary(tx, record)));
  const last = shown.at(-1);
  return found.length > shown.length && last
    ? { rows, next: cursorOf({ at: last.seenAt, id: last.id }) }
    : { rows };
}

function isWanted({ head, outlet }: ReportRecord, page: ReportsPage): boolean {
  if (page.outlet && page.outlet !== outlet) return false;
  return matches(page.query ?? '', [head.title, head.outlet, head.url, head.byline]);
}

async function toSummary(
  tx: Read,
  { id, head, seenAt, revisions, claims }: ReportRecord,
): Promise<ReportSummary> {
  return { report: head, seenAt, revisions, claims, notes: await countNotes(tx, id) };
}

/** Claims whose sentence, outlet or title holds all words, newest first. Stores: revisions, claims. */
export async function listClaims(tx: Read, page: ClaimsPage): ReturnType<Ledger['searchClaims']> {
  const place = placeOf(page.after);
  const [revisionId = '', claimId = ''] = place?.id.split('/') ?? [];
  const range = place && IDBKeyRange.upperBound([place.at, revisionId]);
  const found: { row: Awaited<ReturnType<Ledger['searchClaims']>>['rows'][number]; cursor: string }[] = [];
  let cursor = await tx.objectStore('revisions').index('seen').openCursor(range, 'prev');
  while (cursor && found.length <= page.limit) {
    const { report, seenAt, id } = cursor.value;
    const claims = (await claimsOf(tx, cursor.value)).map(({ claim }) => claim);
    for (const claim of claims.sort((a, b) => (a.id < b.id ? 1 : -1))) {
      if (id === revisionId && claim.id >= claimId) continue;
      const quotation = wordsAt(report, claim.sentence);
      if (!matches(page.query, [quotation, report.outlet, report.title])) continue;
      found.push({
        row: { claim, report: headOf(report), quotation },
        cursor: cursorOf({ at: seenAt, id: `${id}/${claim.id}` }),
      });
    }
    cursor = await cursor.continue();
  }
  const shown = found.slice(0, page.limit);
  const next = found.length > shown.length ? shown.at(-1)?.cursor : undefined;
  return { rows: shown.map(({ row }) => row), ...(next ? { next } : {}) };
}
