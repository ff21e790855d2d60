import { beforeEach, expect, test } from 'vitest';
import { annotate } from '../../../lib/annotate.ts';
import { analyse } from '../../../lib/languages/en/analyse.ts';
import { english } from '../../../lib/languages/en/english.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import type { AnnotatedClaim, Annotations } from '../../../lib/model/annotations.ts';
import { markOf } from '../../../lib/model/mark.ts';
import { createFactService } from '../../../lib/services/create-fact-service.ts';
import type { FactService } from '../../../lib/services/fact-service.ts';
import { failingLedger, fakeStore } from './fakes.ts';

let ledger: Ledger;
let facts: FactService;
let heard: number;

function serviceOn(on: Ledger): FactService {
  let seconds = 0;
  const now = () => new Date(Date.UTC(2026, 2, 1, 10, 0, ++seconds)).toISOString();
  const service = createFactService({ ledger: on, store: fakeStore(), now });
  service.onChange(() => {
    heard += 1;
  });
  return service;
}

beforeEach(() => {
  heard = 0;
  ledger = createMemoryLedger();
  facts = serviceOn(ledger);
});

function read(outlet: string, published: string, text: string): Promise<Annotations> {
  const url = `https://${outlet}/floods`;
  const blocks = [{ role: 'text' as const, text }];
  const article = { url, outlet, title: '', published, language: 'en', blocks };
  return annotate(article, { language: english, analyse, ledger, seenAt: published, remember: true });
}

const early = () =>
  read(
    'meridianwire.example',
    '2026-03-01T08:00:00Z',
    'The governor of Aldara said on Sunday that 40 people had died in the floods in Aldara.',
  );
const late = () =>
  read(
    'northgate.example',
    '2026-03-01T18:00:00Z',
    'The governor of Aldara said on Sunday evening that 52 people had died in the floods in Aldara.',
  );

function only({ claims }: Annotations): AnnotatedClaim {
  const [claim, ...others] = claims.filter((one) => one.claim.quantities.length > 0);
  if (!claim || others.length > 0) throw new Error(`${others.length + 1} claims with figures`);
  return claim;
}

test('a finding set aside counts for nothing, is listed as the reader’s own, and comes back', async () => {
  await early();
  const before = await late();
  const finding = only(before).findings.find(({ relation }) => relation === 'updated');
  if (!finding) throw new Error('the toll that rose is an update');
  await facts.keepApart([finding], before.report.revisionId);
  expect(heard).toBe(1);
  const after = only(await late());
  expect(after.findings).toEqual([]);
  expect(markOf(after)).toBe('unmatched');
  expect(after.setAside?.map(({ prior }) => prior.claimId)).toEqual([finding.prior.claimId]);
  await facts.join(after.setAside ?? []);
  const again = only(await late());
  expect(markOf(again)).toBe('updated');
  expect(again.setAside).toBeUndefined();
});

test('a pair kept apart on one page is apart on the other too', async () => {
  await early();
  const { report, claims } = await late();
  const [finding] = claims.flatMap((one) => one.findings);
  if (!finding) throw new Error('the toll that rose is an update');
  await facts.keepApart([finding], report.revisionId);
  const other = only(await early());
  expect(other.findings).toEqual([]);
  expect(other.setAside).toHaveLength(1);
});

test('a watched figure that a later article carries changed is told there, and only there', async () => {
  const first = await early();
  const { claim } = only(first);
  await facts.watch({ claimId: claim.id, quantity: 0, revisionId: first.report.revisionId });
  expect(only(await early()).watched).toBe('here');
  expect(only(await late()).watched).toBe('changed');
  const same = await read(
    'valleyobserver.example',
    '2026-03-01T09:00:00Z',
    'The governor of Aldara said on Sunday that 40 people had died in the floods in Aldara.',
  );
  expect(only(same).watched).toBe('again');
  expect((await facts.watched()).map((one) => [one.claim.id, one.report.outlet])).toEqual([
    [claim.id, 'meridianwire.example'],
  ]);
  await facts.unwatch(claim);
  expect(await facts.watched()).toEqual([]);
  expect(only(await late()).watched).toBeUndefined();
});

test('a watched figure goes when its report is forgotten', async () => {
  const first = await early();
  const { claim } = only(first);
  await facts.watch({ claimId: claim.id, quantity: 0, revisionId: first.report.revisionId });
  await ledger.forget({ outlet: 'meridianwire.example', withNotes: false });
  expect(await facts.watched()).toEqual([]);
  expect(only(await late()).watched).toBeUndefined();
});

test('a full disk is said, and nobody is told of a change', async () => {
  const failing = failingLedger();
  failing.fails = 'always';
  const figure = { claimId: 'a', quantity: 0, revisionId: 'r' };
  expect(await serviceOn(failing).watch(figure)).toEqual({
    ok: false,
    problem: { code: 'disk-full', values: {} },
  });
  expect(heard).toBe(0);
});
