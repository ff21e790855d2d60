import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNoteService } from '../../../lib/services/create-note-service.ts';
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
      const saved = new Map<string, string>();
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
        const unsaved = await notes.unsaved(claimId);
        const [own] = await shown(claimId);
        const on = unsaved ?? { noteId: own?.id ?? null, parents: own?.heads ?? [] };
        const text = `text ${number}`;
        const { noteId, parents } = on;
        const result = await notes.saveUnsaved({
          noteId,
          target: { ...target, claimId },
          fields: written(text),
          parents,
        });
        if (result.ok) saved.set(claimId, text);
      }
      await restart();
      for (const [claimId, text] of saved) {
        const all = (await shown(claimId)).flatMap((note) => [note.text, ...note.conflicts]);
        expect(all).toContain(text);
      }
    }),
    { numRuns: 500, examples: [[KNOWN]] },
  );
});
