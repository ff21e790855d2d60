import { toDocument } from '../../../lib/ledger/entry.ts';
import { openLedger } from '../../../lib/ledger/idb/open-ledger.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { firstEvent } from '../../../lib/notes/change.ts';
import { article } from '../lookup/generate.ts';

const BATCH = 250;
const NOTE_EVERY = 20;

interface Search {
  what: string;
  query: string;
  rows: number;
  /** Several runs of one search, in milliseconds. */
  ms: number[];
}

/** Runs in an extension page: fills its own ledger with invented reports, a note on every twentieth. */
async function fill(from: number, to: number, claims: number): Promise<void> {
  const ledger = openLedger();
  for (let seed = from; seed < to; seed += BATCH) {
    const entries = Array.from({ length: Math.min(BATCH, to - seed) }, (_, i) => article(seed + i, claims));
    await ledger.replica.put(entries.map(toDocument));
    await ledger.appendNoteEvents(
      entries.flatMap(({ report, claims: [claim] }, i) => {
        if ((seed + i) % NOTE_EVERY !== 0 || !claim) return [];
        const { url, outlet, title, id: reportId } = report;
        const target = { claimId: claim.id, reportId, url, outlet, title, selector: claim.selector };
        const fields = {
          rating: null,
          text: `Seen ${claim.text.slice(-40)}`,
          evidence: [],
          tags: [],
          status: 'draft' as const,
        };
        return [firstEvent(target, fields, { author: 'Ana', at: report.published ?? '' })];
      }),
    );
  }
  ledger.close();
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

Object.assign(globalThis, { fill, search });
