import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NoteEvent } from '../../../lib/model/note.ts';
import { editEvent, firstEvent } from '../../../lib/notes/change.ts';
import { foldNote } from '../../../lib/notes/fold.ts';
import { target, written } from './sample.ts';

const CLOCKS = ['2016-01-01T00:00:00.000Z', '2026-02-01T10:00:00.000Z', '2036-12-31T23:59:59.999Z'] as const;

/** A note typed in three steps, each under the clock of the moment. */
function typed(clocks: readonly string[]): NoteEvent[] {
  const [first = '', ...others] = clocks;
  const events = [firstEvent(target, written('step 0'), { author: 'Ana', at: first })];
  for (const [i, at] of others.entries()) {
    const parents = events.slice(-1).map(({ id }) => id);
    const edit = editEvent(events, written(`step ${i + 1}`), parents, { author: 'Ana', at });
    if (edit) events.push(edit);
  }
  return events;
}

test('F28: the last edit is shown, be the clock set ten years back, forward or to and fro', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...CLOCKS), { minLength: 2, maxLength: 6 }), (clocks) => {
      const events = typed(clocks);
      const note = foldNote(events.toReversed());
      expect(events).toHaveLength(clocks.length);
      expect(note?.text).toBe(`step ${clocks.length - 1}`);
      expect(note?.conflicts).toEqual([]);
    }),
  );
});
