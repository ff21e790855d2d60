import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { annotateWith } from '../../../lib/cli/annotate-with.ts';
import { languageFor } from '../../../lib/languages/index.ts';
import { toDocument } from '../../../lib/ledger/entry.ts';
import { openLedger } from '../../../lib/ledger/idb/open-ledger.ts';
import type { KeysOf, Ledger } from '../../../lib/ledger/ledger.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import type { RevisionBody } from '../../../lib/model/document.ts';
import { createKeyRenewal } from '../../../lib/services/renew-keys.ts';
import { entry } from '../ledger/sample.ts';

let databases = 0;
const makers: [string, () => Ledger][] = [
  ['memory', createMemoryLedger],
  ['IndexedDB', () => openLedger({ name: `renewal-${databases++}` })],
];

/** Reports kept by a version whose keys were others; more claims under one key than a part of a list holds. */
async function kept(ledger: Ledger, reports = 7): Promise<void> {
  for (let i = 0; i < reports; i++) {
    const sentences = Array.from({ length: 60 }, (_, j) => `Floods of day ${i} took ${j + 40} bridges.`);
    const keys = ['old|bridge', `old|day-${i}`, 'both|flood'];
    await ledger.replica.put([toDocument(entry({ path: `floods-${i}`, sentences, keys }))]);
  }
}

/** Rules of today, with a note of which reports they were asked for. */
function rules(asked: string[] = []): KeysOf {
  return ({ url }, claims) => {
    asked.push(url.replace(/.*-/, ''));
    const keys = claims.map(() => ['new|bridge', `new|day-${url.replace(/.*-/, '')}`, 'both|flood']);
    return { digest: { entities: ['today'], terms: [], signature: [] }, keys };
  };
}

async function all(ledger: Ledger, version = '2', asked: string[] = []): Promise<void> {
  while (await ledger.renewKeys(version, 2, rules(asked)));
}

async function found(ledger: Ledger, key: string): Promise<string[]> {
  return (await ledger.candidates([key], 'none')).candidates.map(({ quotation }) => quotation);
}

test.each(makers)(
  'claims kept by an earlier version are found by the keys of this one, in %s',
  async (_, make) => {
    const ledger = make();
    await kept(ledger);
    const fresh = createMemoryLedger();
    for (const { kind, body, id } of (await ledger.replica.changes(0, 99)).documents)
      if (kind === 'revision') await fresh.replica.put([{ kind, body, id }]);
    await all(fresh);
    await all(ledger);
    for (const key of ['old|bridge', 'old|day-3']) expect(await found(ledger, key)).toEqual([]);
    for (const key of ['new|bridge', 'new|day-0', 'new|day-6', 'both|flood']) {
      expect(await found(ledger, key), key).not.toEqual([]);
      expect(await found(ledger, key), key).toEqual(await found(fresh, key));
    }
    const [document] = (await ledger.replica.changes(0, 1)).documents;
    expect(document?.body).toMatchObject({
      digest: { entities: ['today'] },
      keys: { 59: ['new|bridge', 'new|day-0', 'both|flood'] },
    });
  },
);

test.each(makers)('a renewal that was cut short goes on where it was, in %s', async (_, make) => {
  const ledger = make();
  await kept(ledger);
  const asked: string[] = [];
  expect(await ledger.renewKeys('2', 3, rules(asked))).toBe(true);
  const dies: KeysOf = () => {
    throw new Error('the worker is gone');
  };
  await expect(ledger.renewKeys('2', 3, dies)).rejects.toThrow();
  await all(ledger, '2', asked);
  expect(asked).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  expect(await ledger.renewKeys('2', 3, rules(asked))).toBe(false);
  expect(asked).toHaveLength(7);
  await all(ledger, '3', asked);
  expect(asked).toHaveLength(14);
});

test.each(makers)('what is imported with older keys later is renewed, too, in %s', async (_, make) => {
  const ledger = make();
  await kept(ledger, 1);
  await all(ledger);
  await ledger.replica.put([toDocument(entry({ path: 'tram-9', keys: ['old|tram'] }))]);
  await all(ledger);
  expect(await found(ledger, 'new|day-9')).toHaveLength(1);
  expect(await found(ledger, 'old|tram')).toEqual([]);
});

test.each(makers)(
  'what is forgotten leaves nothing under old or new keys, and nothing waits for it, in %s',
  async (_, make) => {
    const ledger = make();
    await kept(ledger, 3);
    await ledger.renewKeys('2', 2, rules());
    await ledger.forget({ everything: true, withNotes: false });
    expect(await ledger.renewKeys('2', 2, rules())).toBe(false);
    for (const key of ['old|bridge', 'new|bridge', 'new|day-0', 'old|day-2', 'both|flood'])
      expect(await found(ledger, key), key).toEqual([]);
  },
);

test.each(makers)('a language without rules keeps what it has, in %s', async (_, make) => {
  const ledger = make();
  await kept(ledger, 2);
  while (await ledger.renewKeys('2', 1, () => null));
  expect(await found(ledger, 'old|day-1')).toHaveLength(60);
});

test('two renewals at one time, and an article read in their midst, double nothing', async () => {
  const ledger = openLedger({ name: 'renewal-twice' });
  await kept(ledger);
  const read = entry({ path: 'tram-9', keys: ['new|bridge', 'new|day-9'] });
  await Promise.all([all(ledger), all(ledger), ledger.remember(read)]);
  const once = createMemoryLedger();
  for (const document of (await ledger.replica.changes(0, 99)).documents) await once.replica.put([document]);
  for (const key of ['new|bridge', 'new|day-5', 'new|day-9'])
    expect(new Set(await found(ledger, key)), key).toEqual(new Set(await found(once, key)));
});

test('the renewal makes the keys that reading makes, one at a time, and says nothing of a ledger that fails', async () => {
  const ledger = createMemoryLedger();
  await annotateWith(ledger, {
    url: 'https://meridianwire.example/floods',
    outlet: 'meridianwire.example',
    title: 'Floods in Aldara take bridges',
    published: '2026-02-01T09:00:00Z',
    language: 'en',
    blocks: [{ role: 'text', text: 'Floods destroyed 40 bridges in Aldara on Friday, the ministry said.' }],
  });
  const [read] = (await ledger.replica.changes(0, 9)).documents;
  const keys = (read?.body as RevisionBody | undefined)?.keys ?? [];
  while (
    await ledger.renewKeys('1', 9, (_, claims) => ({
      digest: { entities: [], terms: [], signature: [] },
      keys: claims.map(() => ['old']),
    }))
  );
  let pauses = 0;
  const renew = createKeyRenewal({
    ledger,
    packFor: ({ language }) => ({ language: languageFor(language) ?? never() }),
    pause: async () => void pauses++,
  });
  await Promise.all([renew('2'), renew('2')]);
  expect(pauses).toBe(1);
  const [renewed] = (await ledger.replica.changes(0, 9)).documents;
  expect(keys.flat()).not.toEqual([]);
  expect(renewed?.body).toEqual(read?.body);
  const failing = { renewKeys: () => Promise.reject(new Error('no disk')) };
  await createKeyRenewal({ ledger: failing, packFor: () => null, pause: async () => undefined })('2');
});

function never(): never {
  throw new Error('English has a pack');
}
