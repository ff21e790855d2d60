import type { ShownNote } from '../model/annotations.ts';

/** The notes whose rating counts on a claim: those written on it, and those that the reader took over. */
export function countedNotes(notes: readonly ShownNote[]): ShownNote[] {
  return notes.filter(({ own, counts }) => own || counts);
}
