import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note, NoteEvent, NoteFields } from '../../../lib/model/note.ts';
import { deletionEvent, editEvent, firstEvent } from '../../../lib/notes/change.ts';
import { foldNote, foldNotes } from '../../../lib/notes/fold.ts';
import { target, writing, written } from './sample.ts';

const first = firstEvent(target, written('Ministry counts otherwise'), writing);

function edit(events: NoteEvent[], fields: NoteFields, parents: string[]): NoteEvent {
  const event = editEvent(events, fields, parents, writing);
  if (!event) throw new Error('the edit changes something');
  return event;
}

function fold(events: NoteEvent[]): Note {
  const note = foldNote(events);
  if (!note) throw new Error('the note has its first event');
  return note;
}

test('a note is what its last event made of it', () => {
  const second = edit([first], written('Annex 3 has 41', { rating: 'disputed' }), [first.id]);
  expect(fold([second, first])).toMatchObject({
    text: 'Annex 3 has 41',
    rating: 'disputed',
    author: 'Ana',
    heads: [second.id],
    conflicts: [],
    deleted: false,
  });
});

test('keeps both texts when two people edit at once', () => {
  const mine = edit([first], written('Mine'), [first.id]);
  const yours = edit([first], written('Yours'), [first.id]);
  const note = fold([first, mine, yours]);
  expect([note.text, ...note.conflicts].sort()).toEqual(['Mine', 'Yours']);
  expect(note.heads.toSorted()).toEqual([mine.id, yours.id].sort());
});

test('joins tags that two people add at once', () => {
  const mine = edit([first], written('Ministry counts otherwise', { tags: ['flood'] }), [first.id]);
  const yours = edit([first], written('Ministry counts otherwise', { tags: ['bridges'] }), [first.id]);
  expect(fold([first, mine, yours]).tags.toSorted()).toEqual(['bridges', 'flood']);
});

test('an edit that knew both ends the conflict', () => {
  const mine = edit([first], written('Mine'), [first.id]);
  const yours = edit([first], written('Yours'), [first.id]);
  const all = [first, mine, yours];
  const merged = edit(all, written('Mine and yours'), [mine.id, yours.id]);
  expect(fold([...all, merged])).toMatchObject({ text: 'Mine and yours', conflicts: [], heads: [merged.id] });
});

test('a deletion never removes an edit that it has not seen', () => {
  const gone = deletionEvent(fold([first]), writing);
  const late = edit([first], written('Found annex 3'), [first.id]);
  expect(fold([first, gone]).deleted).toBe(true);
  expect(fold([first, gone, late])).toMatchObject({ deleted: false, text: 'Found annex 3' });
});

test('an edit that changes nothing makes no event', () => {
  expect(editEvent([first], written('Ministry counts otherwise'), [first.id], writing)).toBeNull();
});

test('gives no note where the first event is missing', () => {
  const second = edit([first], written('Alone'), [first.id]);
  expect(foldNote([second])).toBeNull();
});

test('lists every note that is not deleted', () => {
  const other = firstEvent({ ...target, claimId: 'd'.repeat(64) }, written('Other'), writing);
  const gone = deletionEvent(fold([first]), writing);
  expect(foldNotes([gone, other, first]).map(({ text }) => text)).toEqual(['Other']);
});

/** A random history: each step edits or deletes knowing one earlier event, or merges all heads. */
const history = fc
  .array(
    fc.record({
      on: fc.nat(),
      text: fc.string({ maxLength: 8 }),
      act: fc.constantFrom('edit', 'delete', 'merge'),
    }),
    {
      maxLength: 8,
    },
  )
  .map((steps) => {
    const events = [first];
    for (const { on, text, act } of steps) {
      const heads = fold(events).heads;
      const parents = act === 'merge' ? heads : [events[on % events.length]?.id ?? first.id];
      const event =
        act === 'delete'
          ? deletionEvent({ ...fold(events), heads: parents }, writing)
          : editEvent(events, written(text), parents, writing);
      if (event && !events.some(({ id }) => id === event.id)) events.push(event);
    }
    return events;
  });

test('the order in which events arrive makes no difference, nor does hearing one twice', () => {
  fc.assert(
    fc.property(history, fc.infiniteStream(fc.nat()), (events, chance) => {
      const shuffled = events
        .map((event) => ({ event, at: chance.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ event }) => event);
      expect(foldNote([...shuffled, first])).toEqual(foldNote(events));
    }),
  );
});

test('no text that was last on any side is lost', () => {
  fc.assert(
    fc.property(history, (events) => {
      const note = fold(events);
      for (const head of note.heads) {
        const event = events.find(({ id }) => id === head);
        const text = event && 'text' in event.change ? event.change.text : undefined;
        if (text) expect([note.text, ...note.conflicts]).toContain(text);
      }
    }),
  );
});

test('archived copies of the evidence are kept from both sides, and go with the evidence', () => {
  const page = 'https://northgate.example/annex';
  const copy = (at: string) => ({ of: page, at: `https://keep.example/${at}` });
  const base = edit([first], written('Annex', { evidence: [page] }), [first.id]);
  const ana = edit([first, base], written('Annex', { evidence: [page], copies: [copy('1')] }), [base.id]);
  const ben = edit([first, base], written('Annex', { evidence: [page], copies: [copy('2')] }), [base.id]);
  expect(
    fold([first, base, ana, ben])
      .copies?.map(({ at }) => at)
      .sort(),
  ).toEqual(['https://keep.example/1', 'https://keep.example/2']);
  const without = edit([first, base, ana], written('Annex'), [ana.id]);
  expect(fold([first, base, ana, without]).copies).toBeUndefined();
});
