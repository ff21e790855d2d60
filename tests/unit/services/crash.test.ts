import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDraft } from '../../../components/notes/note-draft.ts';
import type { Note, NoteEvent } from '../../../lib/model/note.ts';
import { foldNote } from '../../../lib/notes/fold.ts';
import { NO_FIELDS } from '../../../lib/notes/hand-fields.ts';
import { createHandService } from '../../../lib/services/create-hand-service.ts';
import { createNoteService } from '../../../lib/services/create-note-service.ts';
import type { HandDraft, HandService } from '../../../lib/services/hand-service.ts';
import { adoptUnsaved, repairNotes } from '../../../lib/services/start-notes.ts';
import { target, written } from '../notes/sample.ts';
import { noteParts } from './fakes.ts';

/** One act of a fact-checker, and what goes wrong meanwhile. */
const step = fc.record({
  claim: fc.constantFrom('a', 'b'),
  act: fc.constantFrom('type', 'publish', 'leave', 'restart'),
  fault: fc.constantFrom('none', 'none', 'ledger', 'journal', 'lose-ledger', 'lose-journal'),
});

/** Lost a text once: the journal kept an older one, which took the newer one's place at the next start. */
const KNOWN: { claim: string; act: string; fault: string }[] = [
  { claim: 'b', act: 'type', fault: 'none' },
  { claim: 'b', act: 'type', fault: 'journal' },
  { claim: 'b', act: 'leave', fault: 'journal' },
];

test('no text that was called saved is lost, whatever one home does, in random order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const parts = noteParts();
      let notes = createNoteService(parts);
      /** The last text that was called saved, and those typed over it since that were not: any of them may be there. */
      const saved = new Map<string, string[]>();
      const restart = async () => {
        parts.ledger.fails = 'never';
        parts.store.fails = false;
        await repairNotes(parts);
        await adoptUnsaved(parts, async () => false);
        notes = createNoteService(parts);
      };
      const shown = async (claimId: string) =>
        (await notes.notesFor({ claimId, matchKeys: [] })).map(({ note }) => note);
      for (const [number, { claim, act, fault }] of steps.entries()) {
        const claimId = claim.repeat(64);
        parts.ledger.fails = fault === 'ledger' ? 'writes' : 'never';
        parts.store.fails = fault === 'journal';
        if (fault === 'lose-ledger') {
          await restart();
          await parts.ledger.forget({ everything: true, withNotes: true });
          await restart();
        }
        if (fault === 'lose-journal') {
          await restart();
          parts.store.values.clear();
          await restart();
        }
        if (act === 'restart') await restart();
        if (act === 'publish') await notes.publish(claimId);
        if (act === 'leave') await notes.leave(claimId);
        if (act !== 'type') continue;
        const { noteId, parents } = (await openDraft(notes, claimId, null)).draft;
        const text = `text ${number}`;
        const result = await notes.saveUnsaved({
          noteId,
          target: { ...target, claimId },
          fields: written(text),
          parents,
        });
        if (result.ok) saved.set(claimId, [text]);
        else saved.get(claimId)?.push(text);
      }
      await restart();
      for (const [claimId, texts] of saved) {
        const all = (await shown(claimId)).flatMap((note) => [note.text, ...note.conflicts]);
        expect(all.filter((text) => texts.includes(text))).not.toEqual([]);
      }
    }),
    { numRuns: 500, examples: [[KNOWN]] },
  );
});

const handStep = fc.record({
  act: fc.constantFrom('save', 'save', 'remove', 'undo', 'restart'),
  fault: fc.constantFrom('none', 'none', 'ledger', 'journal', 'lose-ledger', 'lose-journal'),
  count: fc.integer({ min: 1, max: 99 }),
});

/** Lost everything in one home, and put right from the other at the next start. */
async function lose(parts: ReturnType<typeof noteParts>, home: string): Promise<void> {
  await repairNotes(parts);
  if (home === 'lose-ledger') await parts.ledger.forget({ everything: true, withNotes: true });
  if (home === 'lose-journal') parts.store.values.clear();
  await repairNotes(parts);
}

test('no claim by hand that was called saved is lost, nor its removal, whatever one home does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(handStep, { maxLength: 12 }), async (steps) => {
      const parts = noteParts();
      const platform = { selection: async () => null, redraw: async () => undefined, tabs: async () => [] };
      const memory = { recall: async () => null, keep: async () => undefined };
      const hands = createHandService({
        ...parts,
        platform: { ...platform, ...memory },
        annotate: async () => ({ ok: false, problem: { code: 'annotator-failed', values: {} } }),
      });
      /** Events of whatever was called saved. */
      const promised = new Set<string>();
      let last: Note | null = null;
      for (const { act, fault, count } of steps) {
        parts.ledger.fails = 'never';
        parts.store.fails = false;
        if (fault.startsWith('lose') || act === 'restart') await lose(parts, fault);
        parts.ledger.fails = fault === 'ledger' ? 'writes' : 'never';
        parts.store.fails = fault === 'journal';
        if (act === 'save') last = (await saveHand(hands, last, count, promised)) ?? last;
        const taken: string | null = last?.id ?? null;
        if (taken && act === 'remove') await hands.remove(taken, target.reportId);
        if (taken && act === 'undo') await hands.undo(taken, target.reportId);
        const events: NoteEvent[] = taken ? await known(parts, taken) : [];
        for (const { id } of events) promised.add(id);
        last = foldNote(events) ?? last;
      }
      parts.ledger.fails = 'never';
      parts.store.fails = false;
      await repairNotes(parts);
      const kept = new Set((await parts.ledger.noteEvents('all')).map(({ id }) => id));
      expect([...promised].filter((id) => !kept.has(id))).toEqual([]);
      const byId = (a: NoteEvent, b: NoteEvent) => (a.id < b.id ? -1 : 1);
      const all = await parts.ledger.noteEvents('all');
      expect((await parts.journal.events()).toSorted(byId)).toEqual(all.toSorted(byId));
    }),
    { numRuns: 200 },
  );
});

/** Puts one figure right, on what was known of it; null where it was not called saved. */
async function saveHand(
  hands: HandService,
  last: Note | null,
  count: number,
  promised: Set<string>,
): Promise<Note | null> {
  const edits = last && { id: last.id, parents: last.heads };
  const draft: HandDraft = { target, language: 'en', edits, at: { start: 0, end: 2 }, shown: null };
  const result = await hands.save(draft, { ...NO_FIELDS, low: String(count), counted: 'bridges' }, 'en');
  if (!result.ok) return null;
  for (const id of result.value.heads) promised.add(id);
  return result.value;
}

/** The events of one claim by hand that either home holds. */
async function known({ ledger, journal }: ReturnType<typeof noteParts>, id: string): Promise<NoteEvent[]> {
  const events = [...(await ledger.noteEvents({ noteId: id })), ...(await journal.events())];
  const own = events.filter(({ noteId }) => noteId === id);
  return [...new Map(own.map((event) => [event.id, event])).values()];
}
