import { beforeEach, expect, test } from 'vitest';
import type { FormatName } from '../../../lib/exchange/formats/index.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import { firstEvent } from '../../../lib/notes/change.ts';
import { createFactService } from '../../../lib/services/create-fact-service.ts';
import { createLibraryService } from '../../../lib/services/create-library-service.ts';
import { exportAs } from '../../../lib/services/export-as.ts';
import { claimWith, handEvent, handOn, read, targetOn } from '../notes/hand-sample.ts';
import { written } from '../notes/sample.ts';
import { fakeStore } from './fakes.ts';

const EARLY = 'The governor of Aldara said on Sunday that 40 people had died in the floods in Aldara.';
const LATE = 'The governor of Aldara said on Sunday evening that 52 people had died in the floods in Aldara.';

let ledger: ReturnType<typeof createMemoryLedger>;

/** Two articles; the first one's figure is put right to 44, and words of it marked as a claim of 2 days. */
beforeEach(async () => {
  ledger = createMemoryLedger();
  const { report, claims } = await read(ledger, 'meridianwire.example', '2026-03-01T08:00:00Z', EARLY);
  await read(ledger, 'northgate.example', '2026-03-01T18:00:00Z', LATE);
  const { claim } = claimWith({ report, claims, changes: [], problems: [] }, '40 people');
  const start = EARLY.indexOf('on Sunday');
  const quote = { exact: 'on Sunday', prefix: '', suffix: '' };
  const marked = { id: 'a'.repeat(64), selector: { quote, position: { start, end: start + 9 } } };
  const { was: _was, ...hand } = handOn(claim, 2, { at: { start: 0, end: 9 } });
  const target = targetOn(claim, report);
  const writing = { author: 'Ana', at: '2026-03-02T10:00:00.000Z' };
  const rated = written('Annex 3', { rating: 'disputed', status: 'published' });
  await ledger.appendNoteEvents([
    handEvent(claim, report, handOn(claim, 44)),
    handEvent(marked, report, hand),
    firstEvent(target, rated, writing),
  ]);
});

async function exported(format: FormatName): Promise<string> {
  let file = '';
  await exportAs(ledger, format, {
    dryRun: false,
    write: async (chunk) => {
      file += chunk;
    },
    progress: () => undefined,
    signal: new AbortController().signal,
    locale: 'en',
  });
  return file;
}

/** The rows of a table without quoted cells, as objects. */
function rowsOf(csv: string): Record<string, string>[] {
  const [head = '', ...lines] = csv.trimEnd().split('\r\n');
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [names[index], cell])));
}

test('the table of claims has the figures as put right, whose they are, and what the text was read as', async () => {
  const rows = rowsOf(await exported('claims-csv'));
  expect(rows.find(({ by_hand }) => by_hand === 'corrected')).toMatchObject({
    low: '44',
    by_hand_author: 'Ana',
    by_hand_at: '2026-03-02T10:00:00.000Z',
    read_low: '40',
  });
  expect(rows.find(({ by_hand }) => by_hand === 'added')).toMatchObject({ words: 'on Sunday', low: '2' });
  expect(rows.find(({ low }) => low === '52')).toMatchObject({ by_hand: '', read_low: '' });
});

test('the table of findings sets figures as put right side by side', async () => {
  const rows = rowsOf(await exported('findings-csv'));
  expect(rows.map(({ this_low, other_low }) => [this_low, other_low])).toContainEqual(['52', '44']);
  expect(rows.flatMap(({ this_low, other_low }) => [this_low, other_low])).not.toContain('40');
});

test('claims by hand are no notes to export, and the notes on their claims go out as before', async () => {
  expect(JSON.parse(await exported('web-annotation')).total).toBe(1);
});

test('the library’s claims are those that count, and what people marked is found by its words', async () => {
  const library = createLibraryService({
    ledger,
    disk: { bytesUsed: async () => null, isPersisted: async () => null },
  });
  const { rows } = await library.claims({ query: 'governor', limit: 9 });
  expect(rows.map(({ claim }) => claim.quantities[0]?.value.low).toSorted()).toEqual([2, 44, 52]);
  expect((await library.claims({ query: 'evening', limit: 9 })).rows).toHaveLength(1);
  expect((await library.notes({ query: '' })).map(({ text }) => text)).toEqual(['Annex 3']);
});

test('a watched claim by hand is listed as it counts', async () => {
  const [added] = (await ledger.noteEvents({ hands: true })).filter(
    ({ target }) => target?.claimId === 'a'.repeat(64),
  );
  const [row] = (await ledger.reports({ outlet: 'meridianwire.example', limit: 1 })).rows;
  if (!added?.target || !row) throw new Error('the sample is kept');
  const now = () => '2026-03-03T10:00:00.000Z';
  const facts = createFactService({ ledger, store: fakeStore(), now });
  const { claimId } = added.target;
  await facts.watch({ claimId, quantity: 0, revisionId: row.report.revisionId });
  expect((await facts.watched()).map(({ claim }) => claim.text)).toEqual(['on Sunday']);
});
