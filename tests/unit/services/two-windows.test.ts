import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Draft, draftOf, openDraft } from '../../../components/notes/note-draft.ts';
import { foldNotes } from '../../../lib/notes/fold.ts';
import { createNoteService } from '../../../lib/services/create-note-service.ts';
import type { NoteService } from '../../../lib/services/note-service.ts';
import { adoptUnsaved, repairNotes } from '../../../lib/services/start-notes.ts';
import { target } from '../notes/sample.ts';
import { noteParts } from './fakes.ts';

const { claimId } = target;

/** A window with an editor on the claim, as the surfaces' own editor uses the service. */
interface Window {
  notes: NoteService;
  draft: Draft | null;
  hasTyped: boolean;
}

function twoWindows() {
  const parts = noteParts();
  const open = (writer: string): Window => ({
    notes: createNoteService(parts, writer),
    draft: null,
    hasTyped: false,
  });
  return { parts, a: open('a'), b: open('b'), reopen: open };
}

async function openEditor(window: Window): Promise<void> {
  window.draft = (await openDraft(window.notes, claimId, null)).draft;
  window.hasTyped = false;
}

/** Appends a word; true where it was called saved. */
async function typeWord(window: Window, word: string): Promise<boolean> {
  if (!window.draft) await openEditor(window);
  const draft = window.draft ?? draftOf(null);
  window.draft = { ...draft, fields: { ...draft.fields, text: `${draft.fields.text} ${word}` } };
  window.hasTyped = true;
  return (await window.notes.saveUnsaved({ ...window.draft, target })).ok;
}

async function leave(window: Window): Promise<void> {
  if (window.hasTyped) await window.notes.leave(claimId);
  window.draft = null;
  window.hasTyped = false;
}

async function publish(window: Window): Promise<void> {
  if (!window.draft?.fields.text) return;
  await window.notes.saveUnsaved({ ...window.draft, target });
  const published = await window.notes.publish(claimId);
  expect(published.ok).toBe(true);
  if (published.ok) window.draft = draftOf(published.value);
  window.hasTyped = false;
}

type Parts = ReturnType<typeof noteParts>;

async function restart(parts: Parts): Promise<void> {
  await repairNotes(parts);
  await adoptUnsaved(parts, async () => false);
}

async function shown(parts: Parts): Promise<string[]> {
  return foldNotes(await parts.ledger.noteEvents('all')).flatMap(({ text, conflicts }) => [
    text,
    ...conflicts,
  ]);
}

test('F27: what one window typed and called saved stays when another types over it, and both are killed', async () => {
  const { parts, a, b } = twoWindows();
  await openEditor(a);
  await openEditor(b);
  await typeWord(a, 'mine');
  await typeWord(b, 'yours');
  await restart(parts);
  expect((await shown(parts)).toSorted()).toEqual([' mine', ' yours']);
});

test('F27: a window that goes on from another’s text leaves one text, not two', async () => {
  const { parts, a, b } = twoWindows();
  await typeWord(a, 'first');
  await openEditor(b);
  await typeWord(b, 'second');
  await leave(a);
  await leave(b);
  await restart(parts);
  expect(await shown(parts)).toEqual([' first second']);
  expect(await parts.ledger.unsaved()).toEqual([]);
  expect(await parts.journal.unsaved()).toEqual([]);
});

test('F27: a text that is published after another window went on from it is published', async () => {
  const { parts, a, b } = twoWindows();
  await typeWord(a, 'first');
  await openEditor(b);
  await typeWord(b, 'second');
  await publish(a);
  await publish(b);
  expect((await shown(parts)).toSorted()).toEqual([' first', ' first second']);
});

test('F27: of two windows that died, an editor goes on with the later text and finds the other as a draft', async () => {
  const { parts, a, b } = twoWindows();
  await openEditor(a);
  await openEditor(b);
  await typeWord(a, 'mine');
  await typeWord(b, 'yours');
  const later = createNoteService({ ...parts, isAlive: async () => false }, 'c');
  expect((await later.unsaved(claimId, null))?.fields.text).toBe(' yours');
  expect(await shown(parts)).toEqual([' mine']);
});

test('what a living window writes stays its own when another opens', async () => {
  const { parts, a, b } = twoWindows();
  await openEditor(a);
  await openEditor(b);
  await typeWord(a, 'mine');
  await typeWord(b, 'yours');
  const third = createNoteService({ ...parts, isAlive: async (writer) => writer === 'a' }, 'c');
  await third.unsaved(claimId, null);
  await adoptUnsaved(parts, async (writer) => writer === 'a');
  expect(await shown(parts)).toEqual([' yours']);
  expect((await parts.ledger.unsaved()).map(({ fields }) => fields.text)).toEqual([' mine']);
});

test('a text that is taken up and thrown away does not come back', async () => {
  const { parts, a, b } = twoWindows();
  await typeWord(a, 'first');
  await openEditor(b);
  await b.notes.discard(claimId);
  await restart(parts);
  expect(await shown(parts)).toEqual([]);
});

const step = fc.record({
  window: fc.constantFrom('a' as const, 'b' as const),
  act: fc.constantFrom('open', 'type', 'type', 'leave', 'publish', 'kill'),
});

test('F27: no word that two windows called saved is lost, in whatever order they write, leave and die', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const { parts, reopen, ...windows } = twoWindows();
      const saved = new Set<string>();
      for (const [number, { window: name, act }] of steps.entries()) {
        const window = windows[name];
        const word = `w${number}.`;
        if (act === 'open') await openEditor(window);
        if (act === 'type' && (await typeWord(window, word))) saved.add(word);
        if (act === 'leave') await leave(window);
        if (act === 'publish') await publish(window);
        if (act === 'kill') windows[name] = reopen(`${name}${number}`);
        // Texts that stand beside a note are shown to whoever opens it: what is written then takes their place.
        for (const { conflicts } of foldNotes(await parts.ledger.noteEvents('all')))
          for (const other of conflicts)
            for (const seen of [...saved]) if (other.includes(seen)) saved.delete(seen);
      }
      await restart(parts);
      const all = (await shown(parts)).join('\n');
      expect([...saved].filter((word) => !all.includes(word))).toEqual([]);
      expect(await parts.ledger.unsaved()).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
