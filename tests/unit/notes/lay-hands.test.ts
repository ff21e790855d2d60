import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import type { Annotations } from '../../../lib/model/annotations.ts';
import { claimId, toReport } from '../../../lib/model/identity.ts';
import { markOf } from '../../../lib/model/mark.ts';
import type { NoteEvent } from '../../../lib/model/note.ts';
import { deletionEvent, editEvent } from '../../../lib/notes/change.ts';
import { foldHands, foldNote, foldNotes } from '../../../lib/notes/fold.ts';
import { layHands } from '../../../lib/notes/lay-hands.ts';
import { undoEvent } from '../../../lib/notes/undo.ts';
import { claimWith, handEvent, handOn, read } from './hand-sample.ts';
import { written } from './sample.ts';

let ledger: Ledger;
beforeEach(() => {
  ledger = createMemoryLedger();
});

const EARLY = 'The governor of Aldara said on Sunday that 40 people had died in the floods in Aldara.';
const early = () => read(ledger, 'meridianwire.example', '2026-03-01T08:00:00Z', EARLY);
const late = () =>
  read(
    ledger,
    'northgate.example',
    '2026-03-01T18:00:00Z',
    'The governor of Aldara said on Sunday evening that 52 people had died in the floods in Aldara.',
  );

async function correct(page: Annotations, words: string, value: number, when = {}): Promise<NoteEvent> {
  const { claim } = claimWith(page, words);
  const event = handEvent(claim, page.report, handOn(claim, value), when);
  await ledger.appendNoteEvents([event]);
  return event;
}

test('a corrected figure takes the place of the read one, and says what the text was read as', async () => {
  await correct(await early(), '40 people', 44);
  const { claim } = claimWith(await early(), '40 people');
  expect(claim.quantities.map(({ value }) => value)).toEqual([{ low: 44, high: 44 }]);
  expect(claim.byHand).toMatchObject([
    { kind: 'corrected', quantity: 0, author: 'Ana', was: { value: { low: 40, high: 40 } }, others: [] },
  ]);
});

test('other articles are set beside the corrected figure, on either page', async () => {
  await early();
  const before = await late();
  expect(claimWith(before, '52 people').findings.map(({ relation }) => relation)).toContain('updated');
  await correct(await early(), '40 people', 52);
  const after = claimWith(await late(), '52 people');
  expect(after.findings.map(({ relation }) => relation)).toEqual(['same']);
  expect(after.findings[0]?.prior.claim.quantities[0]?.value.low).toBe(52);
  expect(markOf(after)).not.toBe('updated');
  const other = claimWith(await early(), '40 people');
  expect(other.findings.map(({ relation }) => relation)).toEqual(['same']);
});

test('a figure put right as one of another kind is no longer set beside what it was read as', async () => {
  const { report, claims } = await early();
  const { claim } = claimWith({ report, claims, changes: [], problems: [] }, '40 people');
  const unit = { id: 'kilometre', dimension: 'length' as const };
  await ledger.appendNoteEvents([handEvent(claim, report, handOn(claim, 40, { unit }))]);
  expect(claimWith(await late(), '52 people').findings).toEqual([]);
});

test('correcting a figure is no change of the page', async () => {
  await correct(await early(), '40 people', 44);
  const again = await read(ledger, 'meridianwire.example', '2026-03-01T09:00:00Z', `${EARLY}\nIt rained.`);
  expect(claimWith(again, '40 people').claim.quantities[0]?.value.low).toBe(44);
  expect(again.changes).toEqual([]);
});

/** An event that marks words in which nothing was read. */
function added(page: Annotations, text: string, words: string, value: number): NoteEvent {
  const sample = claimWith(page, '40 people').claim;
  const { was: _was, ...hand } = handOn(sample, value);
  const start = text.indexOf(words);
  const selector = {
    quote: { exact: words, prefix: text.slice(Math.max(0, start - 32), start), suffix: '' },
    position: { start, end: start + words.length },
  };
  const at = { start: 0, end: words.length };
  return handEvent({ id: claimId(page.report.id, words, 0), selector }, page.report, {
    ...hand,
    at,
    source: 'Red Cross',
  });
}

const DOZENS = 'People spoke of several dozen dead in the floods in Aldara.';

test('words that a person marks become a claim in reading order, and its figure is compared', async () => {
  const text = `${DOZENS}\n${EARLY}`;
  const page = await read(ledger, 'meridianwire.example', '2026-03-01T08:00:00Z', text);
  await ledger.appendNoteEvents([added(page, text, 'several dozen dead', 52)]);
  const now = await read(ledger, 'meridianwire.example', '2026-03-01T08:00:00Z', text);
  const made = now.claims.find(({ claim }) => claim.text === 'several dozen dead');
  expect(made?.claim).toMatchObject({
    sentence: { block: 0, start: 0, end: DOZENS.length },
    byHand: [{ kind: 'added', quantity: 0 }],
    attributions: [{ source: { name: 'Red Cross' } }],
  });
  expect(now.claims[0]).toBe(made);
  const other = claimWith(await late(), '52 people');
  expect(other.findings.map(({ prior }) => prior.claim.text)).toContain('several dozen dead');
});

test('a claim by hand comes back where its words stand, and is listed where they are gone', async () => {
  const text = `${EARLY}\n${DOZENS}`;
  const page = await read(ledger, 'meridianwire.example', '2026-03-01T08:00:00Z', text);
  await ledger.appendNoteEvents([added(page, text, 'several dozen dead', 52)]);
  const moved = await read(
    ledger,
    'meridianwire.example',
    '2026-03-01T10:00:00Z',
    `New: more rain.\n${DOZENS}\n${EARLY}`,
  );
  expect(claimWith(moved, 'several dozen').claim.span).toMatchObject({ block: 1, start: 16 });
  const gone = await read(ledger, 'meridianwire.example', '2026-03-01T11:00:00Z', EARLY);
  expect(gone.lostHands?.map(({ target }) => target.selector.quote.exact)).toEqual(['several dozen dead']);
  expect(gone.claims.filter(({ claim }) => claim.byHand)).toEqual([]);
});

test('taken away, the read figure counts again; taken back, the hand does', async () => {
  const event = await correct(await early(), '40 people', 44);
  const [hand] = foldHands([event]);
  if (!hand) throw new Error('the event makes a hand');
  const gone = deletionEvent(hand, { author: 'Ana', at: '2026-03-03T10:00:00.000Z' });
  await ledger.appendNoteEvents([gone]);
  expect(claimWith(await early(), '40 people').claim).toMatchObject({ quantities: [{ value: { low: 40 } }] });
  const back = undoEvent([event, gone], { author: 'Ana', at: '2026-03-03T10:00:01.000Z' });
  await ledger.appendNoteEvents(back ? [back] : []);
  expect(claimWith(await early(), '40 people').claim).toMatchObject({ quantities: [{ value: { low: 44 } }] });
});

test('of two people who correct one figure, the later counts, and the other is named', async () => {
  const page = await early();
  await correct(page, '40 people', 44, { author: 'Ana', at: '2026-03-02T10:00:00.000Z' });
  await correct(page, '40 people', 45, { author: 'Ben', at: '2026-03-02T11:00:00.000Z' });
  const { claim } = claimWith(await early(), '40 people');
  expect(claim.quantities[0]?.value.low).toBe(45);
  expect(claim.byHand).toMatchObject([
    { author: 'Ben', others: [{ author: 'Ana', figure: { value: { low: 44 } } }] },
  ]);
});

test('two edits of one hand that did not know each other both stand', async () => {
  const page = await early();
  const { claim } = claimWith(page, '40 people');
  const first = handEvent(claim, page.report, handOn(claim, 44));
  const writing = { author: 'Ben', at: '2026-03-02T11:00:00.000Z' };
  const edits = [45, 46].map((value) =>
    editEvent([first], written('', { hand: handOn(claim, value), status: 'published' }), [first.id], writing),
  );
  const hand = foldNote([first, ...edits.filter((edit) => edit !== null)]);
  const kept = [hand?.hand, ...(hand?.handConflicts ?? []).map(({ figure }) => figure)];
  expect(kept.map((figure) => figure?.value.low).sort()).toEqual([45, 46]);
});

test('a claim by hand is no note, and nothing makes one of a note', async () => {
  const page = await early();
  const { claim } = claimWith(page, '40 people');
  const hand = handEvent(claim, page.report, handOn(claim, 44));
  expect(foldNotes([hand])).toEqual([]);
  const note = { ...hand, noteId: 'n'.repeat(64), id: '1'.repeat(64), change: { text: 'Mine' } };
  const hostile = { ...note, id: '2'.repeat(64), parents: [note.id], change: { hand: handOn(claim, 44) } };
  expect(foldNotes([note, hostile]).map(({ text }) => text)).toEqual(['Mine']);
});

/** Articles of numbered sentences, and hands that mark or correct stretches of them. */
const report = toReport({
  url: 'https://meridianwire.example/many',
  outlet: 'meridianwire.example',
  title: '',
  language: 'en',
  blocks: ['Floods took 40 bridges and 12 roads.', 'Of those, 7 bridges stand again.'].map((text) => ({
    role: 'text' as const,
    text,
  })),
});

const stretch = fc.record({
  block: fc.nat({ max: 1 }),
  start: fc.nat({ max: 30 }),
  length: fc.integer({ min: 1, max: 12 }),
  value: fc.integer({ min: 0, max: 99 }),
  author: fc.constantFrom('Ana', 'Ben'),
  second: fc.nat({ max: 59 }),
});

test('whatever is marked in whatever order: the same claims, each figure in its claim, pointers that hold', async () => {
  const { claims } = await read(
    createMemoryLedger(),
    'meridianwire.example',
    '2026-03-01',
    report.blocks.map(({ text }) => text).join('\n'),
  );
  const base = claims.map(({ claim }) => ({ ...claim, reportId: report.id }));
  const sample = base.find(({ quantities }) => quantities.length > 0);
  if (!sample) throw new Error('the sample has a figure');
  const handsOf = (stretches: (typeof stretch extends fc.Arbitrary<infer T> ? T : never)[]) =>
    foldHands(
      stretches.map(({ block, start, length, value, author, second }) => {
        const words = report.blocks[block]?.text.slice(start, start + length) ?? '';
        const from = block === 0 ? start : (report.blocks[0]?.text.length ?? 0) + 1 + start;
        const selector = {
          quote: { exact: words, prefix: '', suffix: '' },
          position: { start: from, end: from + words.length },
        };
        const { blocks: _blocks, ...head } = report;
        const at = { start: 0, end: words.length };
        const when = { author, at: `2026-03-02T10:00:${String(second).padStart(2, '0')}.000Z` };
        const id = claimId(report.id, words, 0);
        return handEvent({ id, selector }, head, handOn(sample, value, { at }), when);
      }),
    );
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 6 }), (stretches) => {
      const laid = layHands({ report, claims: base }, handsOf(stretches));
      expect(layHands({ report, claims: base }, handsOf(stretches.toReversed()))).toEqual(laid);
      for (const { text, span, quantities } of laid.claims) {
        expect(report.blocks[span.block]?.text.slice(span.start, span.end)).toBe(text);
        for (const { partOf, relative, parser, figure } of quantities) {
          for (const place of [partOf, relative?.base])
            if (place) expect(laid.claims[place.claim]?.quantities[place.quantity]).toBeDefined();
          if (parser === 'by-hand') expect(figure.start).toBeGreaterThanOrEqual(span.start);
        }
      }
      const handed = laid.claims.flatMap(({ byHand = [] }) => byHand);
      const counted = handed.length + handed.flatMap(({ others }) => others).length + laid.lost.length;
      expect(counted).toBe(handsOf(stretches).length);
    }),
    { numRuns: 300 },
  );
});
