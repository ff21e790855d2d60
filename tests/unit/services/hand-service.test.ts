import { beforeEach, expect, test } from 'vitest';
import { crossCheckAgain } from '../../../lib/annotate.ts';
import { analyse } from '../../../lib/languages/en/analyse.ts';
import { english } from '../../../lib/languages/en/english.ts';
import type { Annotations } from '../../../lib/model/annotations.ts';
import { readFigure } from '../../../lib/notes/hand-fields.ts';
import { annotateArticle } from '../../../lib/services/annotate-article.ts';
import { createHandService, type HandParts } from '../../../lib/services/create-hand-service.ts';
import { emptyState } from '../../../lib/services/create-page-service.ts';
import { createSettingsService } from '../../../lib/services/create-settings-service.ts';
import type { HandDraft, HandService } from '../../../lib/services/hand-service.ts';
import { repairNotes } from '../../../lib/services/start-notes.ts';
import { claimWith, read, targetOn } from '../notes/hand-sample.ts';
import { noteParts, settingsPlatform } from './fakes.ts';

let parts: ReturnType<typeof noteParts> & HandParts;
let hands: HandService;
let memory: Map<string, unknown>;
/** Tabs that were given claims to draw. */
let asked: [tabId: number, claims: number][];
let page: Annotations;

const TEXT = [
  'The governor of Aldara said on Sunday that 40 people had died in the floods in Aldara.',
  'Rescuers in Aldara said that a whole village was missing on Monday.',
].join('\n');

beforeEach(async () => {
  memory = new Map();
  asked = [];
  const notes = noteParts();
  page = await read(notes.ledger, 'meridianwire.example', '2026-03-01T08:00:00Z', TEXT);
  const { id: reportId, revisionId } = page.report;
  memory.set('page/7', { ...emptyState(7, ''), status: 'read', reportId, revisionId });
  parts = {
    ...notes,
    platform: {
      selection: async () => (memory.get('selection') as never) ?? null,
      redraw: async (tabId, claims) => void asked.push([tabId, claims.length]),
      tabs: async () => [
        { tabId: 7, value: memory.get('page/7') as never },
        { tabId: 8, value: emptyState(8, '') },
      ],
      recall: async (part, tabId) => (memory.get(`${part}/${tabId}`) as never) ?? null,
      keep: async (part, tabId, value) =>
        void (value === null ? memory.delete(`${part}/${tabId}`) : memory.set(`${part}/${tabId}`, value)),
    },
    annotate: (job) =>
      annotateArticle(job, { ledger: notes.ledger, packFor: () => ({ language: english, analyse }) }),
  };
  hands = createHandService(parts);
});

/** The page as its surfaces show it now. */
async function now(): Promise<Annotations> {
  const entry = await parts.ledger.revision(page.report.revisionId);
  if (!entry) throw new Error('the page is kept');
  return crossCheckAgain(entry, { language: english, ledger: parts.ledger });
}

/** The beginning of a correction of the claim with these words. */
function correctionOf(words: string): HandDraft {
  const { claim } = claimWith(page, words);
  const [quantity] = claim.quantities;
  if (!quantity) throw new Error('the claim has a figure');
  const shown = readFigure(quantity, 'the governor');
  return {
    target: targetOn(claim, page.report),
    language: 'en',
    edits: null,
    at: { start: quantity.span.start - claim.span.start, end: quantity.span.end - claim.span.start },
    shown,
    basis: quantity,
    was: shown,
  };
}

const FIELDS = {
  low: '44',
  high: '',
  bound: 'at-least' as const,
  unitId: 'count',
  counted: 'people',
  places: 'Aldara, Northgate',
  period: 'on Sunday',
  from: '2026-03-01',
  to: '2026-03-01',
  source: 'Red Cross',
};

test('a correction is kept in both homes, told to the page’s tab, and holds what the form said', async () => {
  const saved = await hands.save(correctionOf('40 people'), FIELDS, 'en');
  expect(saved.ok).toBe(true);
  expect(await parts.ledger.noteEvents({ hands: true })).toEqual(await parts.journal.events());
  expect(asked).toEqual([[7, page.claims.length]]);
  const { claim } = claimWith(await now(), '40 people');
  expect(claim.quantities[0]).toMatchObject({
    value: { low: 44, high: 44 },
    bound: 'at-least',
    scope: { places: [{ name: 'Aldara' }, { name: 'Northgate' }], period: { kind: 'instant' } },
  });
  expect(claim.attributions.at(-1)?.source?.name).toBe('Red Cross');
  expect(claim.byHand).toMatchObject([{ was: { value: { low: 40 }, source: 'the governor' } }]);
});

test('removing a correction brings the read figure back, and undoing that the correction', async () => {
  const saved = await hands.save(correctionOf('40 people'), FIELDS, 'en');
  if (!saved.ok) throw new Error(saved.problem.code);
  const { id, target } = saved.value;
  expect(await hands.remove(id, target.reportId)).toEqual({ ok: true, value: null });
  expect(claimWith(await now(), '40 people').claim.quantities[0]?.value.low).toBe(40);
  expect(await hands.undo(id, target.reportId)).toEqual({ ok: true, value: null });
  expect(claimWith(await now(), '40 people').claim.quantities[0]?.value.low).toBe(44);
});

test('a second correction changes the first, and undoing it brings the first back', async () => {
  const first = await hands.save(correctionOf('40 people'), FIELDS, 'en');
  if (!first.ok) throw new Error(first.problem.code);
  const edits = { id: first.value.id, parents: first.value.heads };
  await hands.save({ ...correctionOf('40 people'), edits }, { ...FIELDS, low: '45' }, 'en');
  expect(claimWith(await now(), '40 people').claim).toMatchObject({
    quantities: [{ value: { low: 45 } }],
    byHand: [{ others: [] }],
  });
  await hands.undo(first.value.id, page.report.id);
  expect(claimWith(await now(), '40 people').claim.quantities[0]?.value.low).toBe(44);
});

test('words in which nothing was read begin a claim, with time, place and source of their sentence', async () => {
  memory.set('selection', { exact: 'a whole village', prefix: 'said that ', suffix: ' was' });
  expect(await hands.pick(7)).toBe(true);
  const quote = await hands.picked(7);
  if (!quote) throw new Error('the words were picked');
  const draft = await hands.draftFor(7, quote);
  if (!draft.ok || draft.value.kind !== 'new') throw new Error('a claim begins');
  expect(draft.value.draft.target.selector.quote.exact).toBe('a whole village');
  const fields = { ...FIELDS, low: '24', counted: 'missing villagers' };
  expect(await hands.save(draft.value.draft, fields, 'en')).toMatchObject({ ok: true });
  const made = (await now()).claims.find(({ claim }) => claim.text === 'a whole village')?.claim;
  if (!made) throw new Error('the words are a claim');
  expect(made.byHand).toMatchObject([{ kind: 'added' }]);
  expect(made.quantities[0]?.measure).toMatchObject({ head: 'villager', text: 'missing villagers' });
  const again = await hands.draftFor(7, quote);
  expect(again).toMatchObject({ ok: true, value: { kind: 'known', claimId: made.id, quantity: 0 } });
});

test('half a number that was selected means the whole, and the figure that was read there', async () => {
  const quote = { exact: '0 peop', prefix: 'that 4', suffix: 'le had' };
  const known = await hands.draftFor(7, { ...quote, exact: '40 people' });
  expect(known).toMatchObject({
    ok: true,
    value: { kind: 'known', claimId: claimWith(page, '40 people').claim.id, quantity: 0 },
  });
  expect(await hands.draftFor(7, { exact: 'words of elsewhere', prefix: '', suffix: '' })).toMatchObject({
    ok: false,
    problem: { code: 'words-not-there' },
  });
});

test('nothing selected is nothing picked', async () => {
  expect(await hands.pick(7)).toBe(false);
  expect(await hands.picked(7)).toBeNull();
});

test('a full disk is said; what the second home has is there at the next start', async () => {
  parts.ledger.fails = 'writes';
  expect(await hands.save(correctionOf('40 people'), FIELDS, 'en')).toMatchObject({
    ok: false,
    problem: { code: 'kept-in-reserve' },
  });
  expect(asked).toEqual([]);
  parts.ledger.fails = 'never';
  await repairNotes(parts);
  expect(claimWith(await now(), '40 people').claim.quantities[0]?.value.low).toBe(44);
});

test('forgetting the site keeps what a person put right, and takes it where notes go too', async () => {
  await hands.save(correctionOf('40 people'), FIELDS, 'en');
  const settings = createSettingsService({ ...parts, platform: settingsPlatform() });
  expect(await settings.forgetSite('meridianwire.example', false)).toEqual({ reports: 0, kept: 1 });
  expect(await parts.journal.events()).toHaveLength(1);
  expect(await settings.forgetSite('meridianwire.example', true)).toEqual({ reports: 1, kept: 0 });
  expect([await parts.journal.events(), await parts.ledger.noteEvents({ hands: true })]).toEqual([[], []]);
});
