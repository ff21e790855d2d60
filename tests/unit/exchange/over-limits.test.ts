import { expect, test } from 'vitest';
import { exportBackup } from '../../../lib/exchange/export.ts';
import { importBackup } from '../../../lib/exchange/import.ts';
import type { Ledger, RevisionEntry } from '../../../lib/ledger/ledger.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import { toReport } from '../../../lib/model/identity.ts';
import { editEvent } from '../../../lib/notes/change.ts';
import { foldNotes } from '../../../lib/notes/fold.ts';
import { entry, keptApart, noteOn } from '../ledger/sample.ts';
import { writing, written } from '../notes/sample.ts';

const never = new AbortController().signal;

async function exported(from: Ledger) {
  const chunks: string[] = [];
  const write = async (chunk: string) => void chunks.push(chunk);
  const told: [number, number][] = [];
  const summary = await exportBackup(from.replica, write, (done, total) => told.push([done, total]), never);
  return { file: chunks.join(''), last: told.at(-1), ...summary };
}

async function taken(file: string): Promise<Ledger> {
  const into = createMemoryLedger();
  const bytes = new Blob([file]).stream();
  await importBackup(into.replica, bytes, { dryRun: false, told: () => undefined, signal: never });
  return into;
}

/** An article as versions that held it to no limits took it in, with a rated note on it. */
async function keptLong(kept: RevisionEntry): Promise<Ledger> {
  const ledger = createMemoryLedger();
  await ledger.remember(entry({ path: 'tram' }));
  await ledger.remember(kept);
  const note = noteOn(kept, 'Annex 3 says 41');
  const rated = editEvent([note], written('Annex 3 says 41', { rating: 'disputed' }), [note.id], writing);
  await ledger.appendNoteEvents(rated ? [note, rated] : []);
  await ledger.keepFacts([keptApart(kept, entry({ path: 'tram' }))]);
  return ledger;
}

function labelled(labels: object): RevisionEntry {
  const kept = entry();
  return { ...kept, report: { ...kept.report, ...labels } };
}

function withParagraphs(many: number): RevisionEntry {
  const kept = entry();
  const more = Array.from({ length: many }, (_, i) => ({ role: 'text' as const, text: `Paragraph ${i}.` }));
  const { id: _id, revisionId: _revisionId, ...article } = kept.report;
  return { ...kept, report: toReport({ ...article, blocks: [...article.blocks, ...more] }) };
}

const paragraph = `${'The river Aldra rose again overnight. '.repeat(8_000)}Floods took 40 bridges.`;

test.each<[string, () => RevisionEntry]>([
  ['a title of a page and more', () => entry({ title: 'Floods in Aldara '.repeat(200) })],
  ['an outlet’s name of a page', () => labelled({ outlet: 'Meridian Wire '.repeat(40) })],
  ['names of a thousand authors', () => labelled({ byline: 'Ana Ferro, '.repeat(1000) })],
  ['a name cut through a sign', () => labelled({ byline: 'Ana \ud83c' })],
  ['a text without paragraphs', () => entry({ sentences: [paragraph] })],
  ['more paragraphs than a page is read for', () => withParagraphs(20_500)],
  ['an address without end', () => entry({ path: `floods?q=${'a'.repeat(12_000)}` })],
])('an article with %s goes out and comes in with its notes', async (_, make) => {
  const kept = make();
  const before = await keptLong(kept);
  const { file, left } = await exported(before);
  expect(left).toEqual([]);
  const after = await taken(file);
  expect((await after.replica.info()).documents).toBe(5);
  expect(foldNotes(await after.noteEvents('all'))).toEqual(foldNotes(await before.noteEvents('all')));
  const came = await after.revision(kept.report.revisionId);
  expect(came?.report.blocks).toEqual(kept.report.blocks);
  expect(came?.claims).toEqual(kept.claims);
  expect(came?.report.title.slice(0, 7)).toBe(kept.report.title.slice(0, 7));
  expect((await exported(after)).file).toBe(file);
});

test('a note of any length goes out and comes in', async () => {
  const ledger = createMemoryLedger();
  const text = 'What the annex says, word for word. '.repeat(40_000);
  await ledger.appendNoteEvents([noteOn(entry(), text)]);
  const { file, left } = await exported(ledger);
  expect(left).toEqual([]);
  expect(foldNotes(await (await taken(file)).noteEvents('all'))).toMatchObject([{ text }]);
});

test('what no import would take is left out by kind, and never keeps out the rest', async () => {
  const damaged = entry();
  const [claim] = damaged.claims;
  if (claim) claim.text = 'Floods took 90 bridges.';
  const ledger = await keptLong(damaged);
  const { file, left, written: count, last } = await exported(ledger);
  expect(left).toEqual([{ reason: 'refused-revision', count: 1 }]);
  expect(count).toBe(4);
  expect(last).toEqual([5, 5]);
  const after = await taken(file);
  expect(foldNotes(await after.noteEvents('all'))).toMatchObject([
    { text: 'Annex 3 says 41', rating: 'disputed' },
  ]);
  expect((await after.counts()).reports).toBe(1);
});

test('an article longer than any line may be is left out, and said', async () => {
  const endless = entry({ sentences: ['x'.repeat(64_000_001)] });
  const ledger = createMemoryLedger();
  await ledger.remember(entry({ path: 'tram' }));
  await ledger.remember({ ...endless, claims: [], keys: [] });
  const { file, left } = await exported(ledger);
  expect(left).toEqual([{ reason: 'refused-revision', count: 1 }]);
  expect((await (await taken(file)).counts()).reports).toBe(1);
}, 60_000);
