import { expect, test } from 'vitest';
import { crashTest } from '../../crash/crash-test.ts';

/** A short run of `npm run crash-test`, always with the same edits and faults; the long one takes new ones. */
const RUNS = 2;
const SEED = 20261149;

test('random edits and faults in a real browser lose no text that was called saved', async () => {
  const lines: string[] = [];
  const outcome = await crashTest(RUNS, SEED, 1, (line) => lines.push(line));
  expect(lines).toHaveLength(RUNS);
  expect({ ...outcome, lines }).toEqual({ lost: 0, broken: 0, lines });
}, 240_000);
