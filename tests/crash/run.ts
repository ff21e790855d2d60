import { crashTest } from './crash-test.ts';

/**
 * `npm run crash-test [-- RUNS [SEED]]`: random edits of a note and random faults, in a real Chromium; after each
 * fault the note must hold every text that was called saved before it. Prints seed, runs, losses, and runs that the
 * browser broke off before texts could be compared; non-zero exit for any.
 */
const [runs = 200, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
if (!Number.isInteger(runs) || !Number.isInteger(seed) || runs < 1)
  throw new Error('How many runs, and which seed? Both are whole numbers.');

/** Browsers at a time: while one starts, another waits for what was promised. */
const LANES = 4;

const { lost, broken } = await crashTest(runs, seed, LANES, (line) => console.log(line));
console.log(`seed ${seed}, ${runs} runs, ${lost} lost, ${broken} broken off`);
process.exit(lost + broken > 0 ? 1 : 0);
