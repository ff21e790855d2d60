import type { Ledger, ReportSummary } from '../ledger.ts';
import { byNewest, cursorOf, type Place, placeOf } from '../page.ts';
import { indexable, matches } from '../search.ts';
import { prefixRange } from './prefix-range.ts';
import type { Read, ReportRecord } from './schema.ts';
import { countNotes } from './stores/notes.ts';

type Page = Parameters<Ledger['reports']>[0];

/** Up to this many hits are fetched and sorted; more are met soon enough by going through the list itself. */
const SORTED_HITS = 500;

/** Rows of the list of reports, newest first. Stores: reports, noteTargets. */
export async function listReports(tx: Read, page: Page): ReturnType<Ledger['reports']> {
  const place = placeOf(page.after);
  const hits = await hitsOf(tx, page.query ?? '');
  const found = hits ? await sorted(tx, hits, page, place) : await walked(tx, page, place);
  const shown = found.slice(0, page.limit);
  const rows = await Promise.all(shown.map((record) => toSummary(tx, record)));
  const last = shown.at(-1);
  return found.length > shown.length && last ? { rows, next: cursorOf(placeIn(last)) } : { rows };
}

/** The reports under the query's rarest word, null where they are too many or the query has no word to look up. */
async function hitsOf(tx: Read, query: string): Promise<string[] | null> {
  const index = tx.objectStore('reports').index('words');
  const ranges = indexable(query).map(prefixRange);
  const counts = await Promise.all(ranges.map((range) => index.count(range)));
  const fewest = Math.min(...counts);
  const range = ranges[counts.indexOf(fewest)];
  if (!range || fewest > SORTED_HITS) return null;
  return [...new Set(await index.getAllKeys(range))];
}

async function sorted(tx: Read, ids: string[], page: Page, after: Place | null): Promise<ReportRecord[]> {
  const records = await Promise.all(ids.map((id) => tx.objectStore('reports').get(id)));
  return records
    .filter((record) => record !== undefined)
    .filter((record) => isWanted(record, page) && (!after || byNewest(placeIn(record), after) > 0))
    .sort((a, b) => byNewest(placeIn(a), placeIn(b)));
}

/** From the newest on, until there is one more than the page holds. */
async function walked(tx: Read, page: Page, after: Place | null): Promise<ReportRecord[]> {
  const range = after && IDBKeyRange.upperBound([after.at, after.id], true);
  const found: ReportRecord[] = [];
  let cursor = await tx.objectStore('reports').index('seen').openCursor(range, 'prev');
  while (cursor && found.length <= page.limit) {
    if (isWanted(cursor.value, page)) found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

function placeIn({ seenAt, id }: ReportRecord): Place {
  return { at: seenAt, id };
}

function isWanted({ head, outlet }: ReportRecord, page: Page): boolean {
  if (page.outlet && page.outlet !== outlet) return false;
  return matches(page.query ?? '', [head.title, head.outlet, head.url, head.byline]);
}

async function toSummary(
  tx: Read,
  { id, head, seenAt, revisions, claims }: ReportRecord,
): Promise<ReportSummary> {
  return { report: head, seenAt, revisions, claims, notes: await countNotes(tx, id) };
}
