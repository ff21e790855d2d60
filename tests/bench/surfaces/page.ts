import { connect } from '../../../lib/ledger/idb/connection.ts';
import { openLedger } from '../../../lib/ledger/idb/open-ledger.ts';
import { appendEvents } from '../../../lib/ledger/idb/stores/notes.ts';
import { appendPostings } from '../../../lib/ledger/idb/stores/postings.ts';
import {
  addRecords,
  type Lists,
  noLists,
  REVISION_STORES,
} from '../../../lib/ledger/idb/stores/revisions.ts';
import type { Ledger, RevisionEntry } from '../../../lib/ledger/ledger.ts';
import type { NoteEvent } from '../../../lib/model/note.ts';
import { firstEvent } from '../../../lib/notes/change.ts';
import { EMPTY_FIELDS } from '../../../lib/notes/fold.ts';
import { watermarkOf } from '../../../lib/services/journal.ts';
import { article } from '../lookup/generate.ts';

/** A note on every report, a claim by hand on every so-many-th. */
const HAND_EVERY = 10;

interface Search {
  what: string;
  query: string;
  rows: number;
  /** Several runs of one search, in milliseconds. */
  ms: number[];
}

const ids: string[] = [];

/** What finds the claims, of all reports so far: written once, since each list would be written anew each time. */
const lists = noLists();

/** Lists in one transaction. */
const LISTS_AT_ONCE = 20_000;

function eventsOn({ report, claims: [claim] }: RevisionEntry, seed: number): NoteEvent[] {
  const quantity = claim?.quantities[0];
  if (!claim || !quantity) return [];
  const { url, outlet, title, id: reportId } = report;
  const target = { claimId: claim.id, reportId, url, outlet, title, selector: claim.selector };
  const writing = { author: 'Ana', at: report.published ?? '' };
  const text = `Seen ${claim.text.slice(-40)}`;
  const note = firstEvent(target, { ...EMPTY_FIELDS, text, status: 'draft' }, writing);
  if (seed % HAND_EVERY !== 0) return [note];
  const { value, bound, unit, measure } = quantity;
  const at = { start: quantity.span.start - claim.span.start, end: quantity.span.end - claim.span.start };
  const hand = { at, value, bound, unit, measure, places: [], source: 'Ana' };
  return [note, firstEvent(target, { ...EMPTY_FIELDS, status: 'published', hand }, writing)];
}

/**
 * Runs in an extension page: fills its own ledger with invented reports and its journal with their notes, past the
 * checks that an import makes.
 */
async function fill(from: number, to: number, claims: number): Promise<void> {
  const connection = connect();
  const seeds = Array.from({ length: to - from }, (_, index) => from + index);
  const entries = seeds.map((seed) => article(seed, claims));
  const events = entries.flatMap((entry, index) => eventsOn(entry, seeds[index] ?? 0));
  await connection.write([...REVISION_STORES, 'noteEvents', 'noteTargets'], async (tx) => {
    await addRecords(tx, entries, lists);
    await appendEvents(tx, events);
  });
  connection.close();
  ids.push(...events.map(({ id }) => id));
  await chrome.storage.local.set({
    ...Object.fromEntries(events.map((event) => [`note:${event.id}`, event])),
    'notes-watermark': watermarkOf(ids),
  });
}

/** Writes what finds the claims that `fill` has added, behind what the ledger had of the same before. */
async function fillLists(): Promise<void> {
  const connection = connect();
  for (const store of Object.keys(lists) as (keyof Lists)[]) {
    const all = [...lists[store]];
    for (let from = 0; from < all.length; from += LISTS_AT_ONCE)
      await connection.write([store], (tx) =>
        appendPostings(tx, store, new Map(all.slice(from, from + LISTS_AT_ONCE))),
      );
    lists[store].clear();
  }
  connection.close();
}

/** Queries of every kind that a search meets, from the words of the reports themselves. */
function queries(reports: number): { query: string; what: string }[] {
  const middle = article(Math.floor(reports / 2), 1);
  const [name = '', ...rest] = middle.report.title.split(' ');
  return [
    { what: 'nothing typed', query: '' },
    { what: 'one letter', query: name.slice(0, 1) },
    { what: 'two letters', query: name.slice(0, 2) },
    { what: 'a name', query: name },
    { what: 'name and word', query: `${name} ${rest.at(-1) ?? ''}` },
    { what: 'a common noun', query: 'prisoners' },
    { what: 'two common words', query: 'prisoners released' },
    { what: 'an outlet', query: 'outlet-7' },
    { what: 'a figure and a noun', query: '104 people' },
    { what: 'no such word', query: 'zzyzx' },
  ];
}

async function time(runs: number, work: () => Promise<number>): Promise<{ rows: number; ms: number[] }> {
  const ms: number[] = [];
  let rows = 0;
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    rows = await work();
    ms.push(performance.now() - begun);
  }
  return { rows, ms };
}

/** Times every query on reports and on claims, a first page each. */
async function search(reports: number, runs: number): Promise<{ reports: Search[]; claims: Search[] }> {
  const ledger: Ledger = openLedger();
  const found: { reports: Search[]; claims: Search[] } = { reports: [], claims: [] };
  for (const { query, what } of queries(reports)) {
    const ofReports = await time(runs, async () => (await ledger.reports({ query, limit: 100 })).rows.length);
    found.reports.push({ query, what, ...ofReports });
    const ofClaims = await time(
      runs,
      async () => (await ledger.searchClaims({ query, limit: 60 })).rows.length,
    );
    found.claims.push({ query, what, ...ofClaims });
  }
  ledger.close();
  return found;
}

Object.assign(globalThis, { fill, fillLists, search });
