import { expect, test } from 'vitest';
import { countedNotes } from '../../../lib/notes/counted.ts';
import { RELEASES } from '../../screenshots/fixtures/releases.ts';

test('a note from elsewhere counts only once the reader said so', () => {
  const [own] = RELEASES.claims.flatMap(({ notes }) => notes);
  if (!own) throw new Error('the fixture has a note');
  const elsewhere = { note: own.note, own: false };
  const taken = { ...elsewhere, counts: true as const };
  expect(countedNotes([elsewhere])).toEqual([]);
  expect(countedNotes([elsewhere, taken, own])).toEqual([taken, own]);
});
