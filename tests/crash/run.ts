import { rmSync } from 'node:fs';
import { chance } from '../bench/lookup/generate.ts';
import { type Desk, newProfile, openDesk, openEditor } from '../e2e/faults/desk.ts';
import { FAULTS, type Fault } from './faults.ts';

/**
 * `npm run crash-test [-- RUNS [SEED]]`: random edits of a note and random faults, in a real Chromium. After each
 * fault the browser starts again, and the note must hold every text that the popup called saved before it.
 * Prints seed, runs, losses, and runs that the browser broke off before texts could be compared; non-zero exit for
 * any.
 */
const [runs = 200, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
if (!Number.isInteger(runs) || !Number.isInteger(seed) || runs < 1)
  throw new Error('How many runs, and which seed? Both are whole numbers.');

/** Faults a run: one profile lives through several. */
const FAULTS_A_RUN = 2;

/** A text that was called saved and is not there. */
class Lost extends Error {}

function compare(expected: string, found: string): void {
  if (expected !== found) throw new Lost(`expected "${expected}", found "${found}"`);
}

/** Types into the open editor until the popup says that it is saved; gives what the note now holds. */
async function edit(desk: Desk, random: () => number, expected: string): Promise<string> {
  const popup = await desk.popup();
  const field = await openEditor(popup);
  compare(expected, await field.inputValue());
  const added = ` ${Math.floor(random() * 1e6)}`;
  await field.press('End');
  await field.pressSequentially(added);
  // What was shown as saved before may speak of an earlier key; a quarter of a second is what is promised.
  await popup.waitForTimeout(250);
  await popup.getByText(/draft saved/i).waitFor();
  if (random() < 0.3) {
    await popup.getByRole('button', { name: 'Publish note' }).click();
    await popup.getByText(/published/i).waitFor();
  }
  if (random() < 0.5) await popup.close();
  if (random() < 0.3) await desk.session.stopWorkers();
  return expected + added;
}

/**
 * One home a run: a damaged LevelDB goes on losing what is appended to its damaged log, in silence, so that
 * taking the other home later is taking both.
 */
function nextFault(random: () => number, hurt: Fault['home']): Fault {
  const possible = FAULTS.filter(({ home }) => !home || !hurt || home === hurt);
  const fault = possible[Math.floor(random() * possible.length)];
  if (!fault) throw new Error('there are faults without a home');
  return fault;
}

async function run(random: () => number, told: string[]): Promise<void> {
  const profile = newProfile();
  let expected = '';
  let hurt: Fault['home'];
  let desk = await openDesk(profile);
  try {
    for (let turn = 0; turn < FAULTS_A_RUN; turn++) {
      const edits = 1 + Math.floor(random() * 2);
      for (let i = 0; i < edits; i++) expected = await edit(desk, random, expected);
      const fault = nextFault(random, hurt);
      hurt = fault.home ?? hurt;
      told.push(fault.name);
      await fault.provoke(desk);
      desk = await openDesk(profile);
    }
    compare(expected, await (await openEditor(await desk.popup())).inputValue());
  } finally {
    await desk.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

let lost = 0;
let broken = 0;
for (let number = 0; number < runs; number++) {
  const faults: string[] = [];
  const words = await run(chance(seed + number), faults).then(
    () => 'kept',
    (error: unknown) => {
      const what = error instanceof Error ? error.message.split('\n')[0] : String(error);
      if (error instanceof Lost) lost += 1;
      else broken += 1;
      return `${error instanceof Lost ? 'LOST' : 'BROKEN OFF'} ${what}`;
    },
  );
  console.log(`${seed + number}: ${faults.join(', ')}: ${words}`);
}
console.log(`seed ${seed}, ${runs} runs, ${lost} lost, ${broken} broken off`);
process.exit(lost + broken > 0 ? 1 : 0);
