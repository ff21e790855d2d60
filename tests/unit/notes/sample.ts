import type { NoteFields, NoteTarget } from '../../../lib/model/note.ts';

/** A target of the tests' own: no such report exists. */
export const target: NoteTarget = {
  claimId: 'c'.repeat(64),
  reportId: 'r'.repeat(64),
  url: 'https://meridianwire.example/floods',
  outlet: 'meridianwire.example',
  title: 'Floods in Aldara',
  selector: { quote: { exact: '40 bridges', prefix: '', suffix: '' }, position: { start: 0, end: 10 } },
};

/** Fields of a note with this text. */
export function written(text: string, more: Partial<NoteFields> = {}): NoteFields {
  return { rating: null, text, evidence: [], tags: [], status: 'draft', ...more };
}

export const writing = { author: 'Ana', at: '2026-02-01T10:00:00.000Z' };
