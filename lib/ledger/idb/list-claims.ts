import { headOf, wordsAt } from '../entry.ts';
import type { Ledger } from '../ledger.ts';
import { indexable, matches } from '../search.ts';
import type { ClaimRecord, Read, RevisionRecord } from './schema.ts';
import { countUnder, numbersUnder } from './stores/words.ts';

type Page = Parameters<Ledger['searchClaims']>[0];
type Row = Awaited<ReturnType<Ledger['searchClaims']>>['rows'][number];

/** A query's further words are looked up too while more claims than this are left to read. */
const READ_AT_ONCE = 200;

/**
 * Claims whose sentence, outlet or title holds all words, the last one kept first. The cursor is a claim's number.
 * Stores: words, claims, revisions.
 */
export async function listClaims(tx: Read, page: Page): ReturnType<Ledger['searchClaims']> {
  const revisions = new Map<string, RevisionRecord | undefined>();
  const before = page.after === undefined ? Number.POSITIVE_INFINITY : Number(page.after);
  const found: { row: Row; number: number }[] = [];
  for await (const record of claimsBelow(tx, page.query, before)) {
    const row = await toRow(tx, record, revisions, page.query);
    if (row) found.push({ row, number: record.number });
    if (found.length > page.limit) break;
  }
  const shown = found.slice(0, page.limit);
  const last = shown.at(-1);
  const rows = shown.map(({ row }) => row);
  return found.length > shown.length && last ? { rows, next: String(last.number) } : { rows };
}

/** Claims that may match, by falling number. */
async function* claimsBelow(tx: Read, query: string, before: number): AsyncGenerator<ClaimRecord> {
  const numbers = await numbersOf(tx, query);
  if (numbers === null) return yield* allBelow(tx, before);
  const wanted = numbers.filter((number) => number < before);
  for (let from = 0; from < wanted.length; from += READ_AT_ONCE) {
    const portion = wanted.slice(from, from + READ_AT_ONCE);
    const records = await Promise.all(portion.map((number) => tx.objectStore('claims').get(number)));
    for (const record of records) if (record) yield record;
  }
}

async function* allBelow(tx: Read, before: number): AsyncGenerator<ClaimRecord> {
  let cursor = await tx.objectStore('claims').openCursor(IDBKeyRange.upperBound(before, true), 'prev');
  while (cursor) {
    yield cursor.value;
    cursor = await cursor.continue();
  }
}

/** Numbers under the query's words, falling, rarest word first; null where no word is long enough to look up. */
async function numbersOf(tx: Read, query: string): Promise<number[] | null> {
  const parts = indexable(query);
  const counted = await Promise.all(parts.map(async (part) => ({ part, parts: await countUnder(tx, part) })));
  const [rarest, ...others] = counted.toSorted((a, b) => a.parts - b.parts);
  if (!rarest) return null;
  let numbers = await numbersUnder(tx, rarest.part);
  for (const { part } of others) {
    if (numbers.size <= READ_AT_ONCE) break;
    numbers = numbers.intersection(await numbersUnder(tx, part));
  }
  return [...numbers].sort((a, b) => b - a);
}

async function toRow(
  tx: Read,
  { claim, revisionId }: ClaimRecord,
  revisions: Map<string, RevisionRecord | undefined>,
  query: string,
): Promise<Row | null> {
  if (!revisions.has(revisionId))
    revisions.set(revisionId, await tx.objectStore('revisions').get(revisionId));
  const report = revisions.get(revisionId)?.report;
  if (!report) return null;
  const quotation = wordsAt(report, claim.sentence);
  if (!matches(query, [quotation, report.outlet, report.title])) return null;
  return { claim, report: headOf(report), quotation };
}
