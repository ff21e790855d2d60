import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLedger } from '../../../lib/ledger/idb/open-ledger.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import { entry } from './sample.ts';

const KEYS = ['flood', 'strike', 'bridge'];

/** One article of many claims, or a site that is forgotten. */
const step = fc.oneof(
  fc.record({
    act: fc.constant('remember' as const),
    path: fc.nat({ max: 3 }),
    outlet: fc.constantFrom('meridianwire.example', 'northgate.example'),
    /** Enough to fill parts of a posting list. */
    claims: fc.constantFrom(1, 3, 90, 200),
    keys: fc.subarray(KEYS),
    version: fc.nat({ max: 2 }),
  }),
  fc.record({
    act: fc.constant('forget' as const),
    outlet: fc.constantFrom('meridianwire.example', 'northgate.example'),
  }),
);

async function take(
  ledger: Ledger,
  one: typeof step extends fc.Arbitrary<infer T> ? T : never,
): Promise<unknown> {
  if (one.act === 'forget') return ledger.forget({ outlet: one.outlet, withNotes: false });
  const sentences = Array.from(
    { length: one.claims },
    (_, i) => `Village ${i} lost ${one.version + 1} bridges.`,
  );
  return ledger.remember(entry({ path: `p${one.path}`, outlet: one.outlet, sentences, keys: one.keys }));
}

async function seen(ledger: Ledger): Promise<unknown> {
  const lists = await Promise.all([...KEYS, ''].map((key) => ledger.candidates(key ? [key] : KEYS, 'none')));
  return {
    counts: await ledger.counts(),
    candidates: lists.map(({ candidates, capped }) => [
      capped,
      candidates.map(({ report, claim }) => `${report.revisionId}/${claim.id}`),
    ]),
  };
}

let databases = 0;

test('memory and IndexedDB give the same candidates in the same order, whatever is kept and forgotten', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const [memory, idb] = [createMemoryLedger(), openLedger({ name: `agreement-${databases++}` })];
      for (const one of steps) expect(await take(idb, one)).toEqual(await take(memory, one));
      expect(await seen(idb)).toEqual(await seen(memory));
      idb.close();
    }),
    { numRuns: 25 },
  );
}, 60_000);
