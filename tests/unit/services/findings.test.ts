import { expect, test } from 'vitest';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import { annotationsOf } from '../../../lib/services/findings.ts';
import { entry, noteOn } from '../ledger/sample.ts';
import { failingLedger } from './fakes.ts';

test('the answer follows the ledger: a new note shows at once', async () => {
  const ledger = createMemoryLedger();
  const floods = entry();
  await ledger.remember(floods);
  const before = await annotationsOf(floods, ledger);
  expect(before.claims.map(({ notes }) => notes.length)).toEqual([0]);
  expect(await annotationsOf(floods, ledger)).toBe(before);
  await ledger.appendNoteEvents([noteOn(floods, 'Annex 3')]);
  expect((await annotationsOf(floods, ledger)).claims.map(({ notes }) => notes.length)).toEqual([1]);
  await ledger.forget({ everything: true, withNotes: true });
  expect((await annotationsOf(floods, ledger)).claims.map(({ notes }) => notes.length)).toEqual([0]);
});

test('two pages are two answers', async () => {
  const ledger = createMemoryLedger();
  const [one, two] = [entry(), entry({ path: 'other', title: 'Strike' })];
  expect((await annotationsOf(one, ledger)).report.title).toBe('Floods in Aldara');
  expect((await annotationsOf(two, ledger)).report.title).toBe('Strike');
});

test('a ledger that fails leaves the article and says so', async () => {
  const ledger = failingLedger();
  ledger.fails = 'always';
  const annotations = await annotationsOf(entry(), ledger);
  expect(annotations.claims).toHaveLength(1);
  expect(annotations.problems).toEqual([{ code: 'disk-full', values: {} }]);
});

test('an answer worked out by one surface is the other surfaces’ too, but not that of a page of very many claims', async () => {
  const one = entry();
  const [claim] = one.claims;
  const many = { ...one, claims: Array.from({ length: 1500 }, () => claim), keys: [] } as typeof one;
  const shared: unknown[] = [];
  const home = {
    recall: async () => null,
    keep: async (answer: unknown) => void shared.push(answer),
  };
  await annotationsOf(many, createMemoryLedger(), home);
  expect(shared).toHaveLength(0);
  await annotationsOf(one, createMemoryLedger(), home);
  expect(shared).toHaveLength(1);
});
