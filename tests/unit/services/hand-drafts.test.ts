import { beforeEach, expect, test } from 'vitest';
import { NO_FIELDS } from '../../../lib/notes/hand-fields.ts';
import { createHandService } from '../../../lib/services/create-hand-service.ts';
import { createSettingsService } from '../../../lib/services/create-settings-service.ts';
import type { HandDraft, HandService } from '../../../lib/services/hand-service.ts';
import { target } from '../notes/sample.ts';
import { noteParts, settingsPlatform } from './fakes.ts';

let parts: ReturnType<typeof noteParts>;

/** Names of the windows that stand open. */
const alive = new Set<string>();

/** The service as it is after everything was closed; with a name, in a window of its own. */
function opened(writer = ''): HandService {
  if (writer) alive.add(writer);
  const platform = {
    selection: async () => null,
    redraw: async () => undefined,
    tabs: async () => [],
    recall: async () => null,
    keep: async () => undefined,
  };
  const annotate = async () => ({ ok: false as const, problem: { code: 'unexpected', values: {} } });
  return createHandService(
    { ...parts, platform, annotate, isAlive: async (name) => alive.has(name) },
    writer,
  );
}

function draftAt(start: number, claim = 'a'): HandDraft {
  const shown = {
    value: { low: Number.NaN, high: Number.NaN },
    bound: 'exact' as const,
    unit: { id: 'count', dimension: 'count' as const },
    counted: '',
    places: [],
    period: '',
    source: '',
  };
  const at = { start, end: start + 2 };
  return { target: { ...target, claimId: claim.repeat(64) }, language: 'en', edits: null, at, shown };
}

/** `storage.local` keeps JSON. */
function closeAndOpen(): HandService {
  for (const [key, value] of parts.store.values)
    parts.store.values.set(key, JSON.parse(JSON.stringify(value)));
  return opened();
}

beforeEach(() => {
  alive.clear();
  parts = noteParts();
});

test('what was typed comes back as it was, for its own figure only', async () => {
  const typed = { ...NO_FIELDS, low: '12', counted: 'released, not', source: 'Foro Penal' };
  expect(await opened().saveUnsaved(draftAt(0), typed)).toMatchObject({ ok: true });
  const hands = closeAndOpen();
  expect(await hands.unsaved(draftAt(0))).toMatchObject({ draft: draftAt(0), fields: typed });
  expect(await hands.unsaved(draftAt(9))).toBeNull();
  expect(await hands.unsaved(draftAt(0, 'b'))).toBeNull();
});

test('a page brings back the form that was typed into last, and none of another page', async () => {
  const hands = opened();
  await hands.saveUnsaved(draftAt(0), { ...NO_FIELDS, low: '1' });
  await hands.saveUnsaved(draftAt(9), { ...NO_FIELDS, low: '2' });
  const { reportId } = draftAt(0).target;
  expect((await hands.unsavedOf(reportId))?.fields.low).toBe('2');
  expect(await hands.unsavedOf('f'.repeat(64))).toBeNull();
});

test('what is saved or discarded doesn’t come back; what could not be saved does', async () => {
  const hands = opened();
  const fields = { ...NO_FIELDS, low: '12' };
  await hands.saveUnsaved(draftAt(0), fields);
  parts.ledger.fails = 'writes';
  expect(await hands.save(draftAt(0), fields, 'en')).toMatchObject({ ok: false });
  expect(await hands.unsaved(draftAt(0))).toMatchObject({ fields });
  parts.ledger.fails = 'never';
  expect(await hands.save(draftAt(0), fields, 'en')).toMatchObject({ ok: true });
  expect(await hands.unsaved(draftAt(0))).toBeNull();
  await hands.saveUnsaved(draftAt(9), fields);
  await hands.discard(draftAt(9));
  expect(await hands.unsaved(draftAt(9))).toBeNull();
});

test('a disk that refuses is said at once', async () => {
  parts.store.fails = true;
  expect(await opened().saveUnsaved(draftAt(0), NO_FIELDS)).toMatchObject({
    ok: false,
    problem: { code: 'storage-failed' },
  });
});

test('forgetting a site takes what is being written of it only where its notes go too', async () => {
  const settings = createSettingsService({ ...parts, platform: settingsPlatform() });
  const hands = opened();
  const draft = draftAt(0);
  await hands.saveUnsaved(draft, NO_FIELDS);
  await settings.forgetSite(draft.target.outlet, false);
  await settings.forgetSite('elsewhere.example', true);
  expect(await hands.unsaved(draft)).not.toBeNull();
  await settings.forgetSite(draft.target.outlet, true);
  expect(await hands.unsaved(draft)).toBeNull();
});

test('two windows on one figure each keep their own form, and a closed one’s comes back in the next', async () => {
  const [panel, popup] = [opened('panel'), opened('popup')];
  const of = (low: string) => ({ ...NO_FIELDS, low });
  await panel.saveUnsaved(draftAt(0), of('12'));
  expect(await popup.unsaved(draftAt(0))).toBeNull();
  await popup.saveUnsaved(draftAt(0), of('13'));
  expect(await panel.unsaved(draftAt(0))).toMatchObject({ fields: of('12') });
  alive.clear();
  const next = opened('next');
  expect(await next.unsaved(draftAt(0))).toMatchObject({ fields: of('13') });
  await next.saveUnsaved(draftAt(0), of('130'));
  expect([...parts.store.values.values()].map((form) => (form as { fields: object }).fields)).toEqual([
    of('12'),
    of('130'),
  ]);
  expect(await next.save(draftAt(0), of('130'), 'en')).toMatchObject({ ok: true });
  expect(await next.unsaved(draftAt(0))).toMatchObject({ fields: of('12') });
  await next.discard(draftAt(0));
  expect(await next.unsavedOf(draftAt(0).target.reportId)).toBeNull();
});

test('a form from before windows had names comes back', async () => {
  await opened().saveUnsaved(draftAt(0), { ...NO_FIELDS, low: '7' });
  expect(await opened('panel').unsaved(draftAt(0))).toMatchObject({ fields: { low: '7' } });
});
