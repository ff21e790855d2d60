import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportBackup } from '../../../lib/exchange/export.ts';
import { importBackup } from '../../../lib/exchange/import.ts';
import { openLedger } from '../../../lib/ledger/idb/open-ledger.ts';
import type { Ledger, RevisionEntry } from '../../../lib/ledger/ledger.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import type { LocalFact } from '../../../lib/model/local-fact.ts';
import type { NoteEvent } from '../../../lib/model/note.ts';
import { editEvent } from '../../../lib/notes/change.ts';
import { foldHands, foldNotes } from '../../../lib/notes/fold.ts';
import { undoEvent } from '../../../lib/notes/undo.ts';
import { bridges, entry, handOn, keptApart, noteOn, type Sample, watched } from '../ledger/sample.ts';
import { written } from '../notes/sample.ts';

const never = new AbortController().signal;

/** Few addresses, sentences and authors, so that two ledgers often hold the same and often differ. */
const sample: fc.Arbitrary<Sample> = fc.record({
  path: fc.constantFrom('floods', 'tram'),
  outlet: fc.constantFrom('meridianwire.example', 'northgate.example'),
  sentences: fc.array(fc.constantFrom('Floods took 40 bridges.', '“No” – said ñ \u2028 12.', '=1+1 at 3.'), {
    minLength: 1,
    maxLength: 3,
  }),
  seenAt: fc
    .integer({ min: 1, max: 28 })
    .map((day) => `2026-02-${String(day).padStart(2, '0')}T10:00:00.000Z`),
});

/** What somebody did: read something, wrote a note on it, edited the note, took the edit back, put a figure right. */
const deed = fc.record({
  sample,
  acts: fc.array(
    fc.record({
      author: fc.constantFrom('Ana', 'Ben'),
      text: fc.string({ unit: 'grapheme', maxLength: 12 }),
      tags: fc.array(fc.constantFrom('a', 'b', '__proto__'), { maxLength: 2 }),
      isUndone: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  /** A figure put right so many times, and what was said of figures and taken back again. */
  counts: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
  says: fc.subarray(['watch', 'unwatch', 'apart']),
  day: fc.integer({ min: 1, max: 9 }),
});
const deeds = fc.array(deed, { maxLength: 4 });
type Deeds = typeof deeds extends fc.Arbitrary<infer T> ? T : never;

async function ledgerOf(done: Deeds): Promise<Ledger> {
  const ledger = createMemoryLedger();
  for (const { sample: read, acts, counts, says, day } of done) {
    const revision = entry(read);
    await ledger.remember(revision);
    const events: NoteEvent[] = [];
    for (const [index, { author, text, tags, isUndone }] of acts.entries()) {
      const writing = { author, at: `2026-03-0${index + 1}T10:00:00.000Z` };
      const last = events.at(-1);
      const event = last
        ? editEvent(events, written(text, { tags }), [last.id], writing)
        : noteOn(revision, text);
      if (event) events.push(event);
      const undone = isUndone ? undoEvent(events, writing) : null;
      if (undone) events.push(undone);
    }
    await ledger.appendNoteEvents([...events, ...handsOn(revision, counts)]);
    await say(ledger, revision, says, `2026-03-0${day}T12:00:00.000Z`);
  }
  return ledger;
}

/** A figure put right, and put right again by somebody who knew the first. */
function handsOn(revision: RevisionEntry, counts: number[]): NoteEvent[] {
  const [count, again] = counts;
  const first = count === undefined ? undefined : handOn(revision, count);
  if (!first) return [];
  const fields = written('', { status: 'published', hand: bridges(again ?? 0) });
  const writing = { author: 'Ben', at: '2026-03-05T10:00:00.000Z' };
  const edit = again === undefined ? null : editEvent([first], fields, [first.id], writing);
  return edit ? [first, edit] : [first];
}

async function say(ledger: Ledger, revision: RevisionEntry, says: string[], at: string): Promise<void> {
  const { id, ...watch } = watched(revision);
  if (says.includes('watch')) await ledger.keepFacts([{ ...watch, id, at } as LocalFact]);
  if (says.includes('unwatch')) await ledger.dropFacts([id]);
  if (says.includes('apart')) await ledger.keepFacts([{ ...keptApart(revision, entry()), at }]);
}

async function exported(ledger: Ledger): Promise<string> {
  let file = '';
  const write = async (chunk: string) => {
    file += chunk;
  };
  await exportBackup(ledger.replica, write, () => undefined, never);
  return file;
}

async function take(ledger: Ledger, file: string): Promise<void> {
  const bytes = (async function* () {
    yield new TextEncoder().encode(file);
  })();
  await importBackup(ledger.replica, bytes, { dryRun: false, told: () => undefined, signal: never });
}

/** All that a ledger holds, whatever order it came in; when a text was read again is each ledger's own. */
async function contentOf(ledger: Ledger) {
  const documents = (await exported(ledger)).trimEnd().split('\n').slice(1, -1).sort();
  const notes = foldNotes(await ledger.noteEvents('all')).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { rows } = await ledger.reports({ limit: 100 });
  return {
    documents,
    notes,
    hands: foldHands(await ledger.noteEvents({ hands: true })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    facts: (await ledger.facts()).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    reports: rows.map(({ report, notes: count }) => [report.id, count]).sort(),
  };
}

test('export, wipe, import: the same ledger, in IndexedDB as in memory', async () => {
  const disk = openLedger();
  await fc.assert(
    fc.asyncProperty(deeds, async (done) => {
      const before = await ledgerOf(done);
      const file = await exported(before);
      const memory = createMemoryLedger();
      await take(memory, file);
      expect(await contentOf(memory)).toEqual(await contentOf(before));
      expect(await exported(memory)).toBe(file);
      await take(disk, file);
      const again = await exported(disk);
      await disk.forget({ everything: true, withNotes: true });
      expect((await disk.replica.info()).documents).toBe(0);
      await take(disk, again);
      expect(await contentOf(disk)).toEqual(await contentOf(before));
      await disk.forget({ everything: true, withNotes: true });
    }),
    { numRuns: 40 },
  );
  disk.close();
}, 60_000);

test('two ledgers merged in either order, or twice, hold the same', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, deeds, async (mine, theirs) => {
      const files = [await exported(await ledgerOf(mine)), await exported(await ledgerOf(theirs))];
      const [first = '', second = ''] = files;
      const forth = createMemoryLedger();
      for (const file of [first, second, first]) await take(forth, file);
      const back = createMemoryLedger();
      for (const file of [second, first]) await take(back, file);
      expect(await contentOf(back)).toEqual(await contentOf(forth));
      const mineFirst = await ledgerOf(mine);
      await take(mineFirst, second);
      expect(await contentOf(mineFirst)).toEqual(await contentOf(forth));
    }),
    { numRuns: 80 },
  );
}, 60_000);
