import type { Page } from 'playwright-core';
import { chance } from '../bench/lookup/generate.ts';
import { FAULTS, type Fault } from './faults.ts';
import { type Office, type OfficeKind, openStreet, type Street } from './office.ts';
import { compare, edit, FIRST, firstNote, Lost, type Promised } from './writing.ts';

/** Runs that share one profile: each begins where the last one's fault left it, which saves a start. */
const RUNS_A_PROFILE = 10;

/** Where the profile of a seed's runs lies. */
const KINDS: OfficeKind[] = ['plain', 'limited', 'small disk'];

export interface Outcome {
  lost: number;
  broken: number;
}

/**
 * One home a profile: a damaged LevelDB goes on losing what is appended to its damaged log, in silence, so that
 * taking the other home later is taking both.
 */
function nextFault(office: Office, random: () => number, hurt: Fault['home']): Fault {
  const possible = FAULTS.filter(({ home, isPossible }) => {
    const isOtherHome = home && hurt && home !== hurt;
    return !isOtherHome && (isPossible?.(office) ?? true);
  });
  const fault = possible[Math.floor(random() * possible.length)];
  if (!fault) throw new Error('there are faults without a home');
  return fault;
}

/** What goes on from one run to the next on the same profile. */
interface State {
  office: Office;
  promised: Promised;
  hurt: Fault['home'];
  /** The library that stands open on the note. */
  open: Page | null;
}

async function oneRun(state: State, random: () => number, told: string[]): Promise<void> {
  const { office } = state;
  for (let edits = Math.floor(random() * 2); edits >= 0; edits--) {
    state.promised = await edit(office, random, state.promised, state.open);
    state.open = null;
  }
  const fault = nextFault(office, random, state.hurt);
  told.push(fault.name);
  state.hurt = fault.home ?? state.hurt;
  state.promised = await fault.provoke(office, state.promised, random);
  state.open = await compare(office, state.promised);
}

async function runsOnOneProfile(
  street: Street,
  seed: number,
  runs: number,
  told: (number: number, line: string, error: unknown) => void,
): Promise<void> {
  const random = chance(seed);
  const kind = KINDS[Math.floor(random() * KINDS.length)] ?? 'plain';
  const state: State = {
    office: await street.open(kind),
    promised: { texts: [FIRST], maybe: null },
    hurt: undefined,
    open: null,
  };
  try {
    for (let number = 0; number < runs; number++) {
      const faults: string[] = [];
      const error = await oneRun(state, random, faults).then(
        () => null,
        (reason: unknown) => reason,
      );
      told(seed + number, `${kind}: ${faults.join(', ') || 'while editing'}`, error);
      // What was lost stays lost: the runs that are left begin anew.
      if (error) return runsOnOneProfile(street, seed + number + 1, runs - number - 1, told);
    }
  } finally {
    await state.office.close();
  }
}

/**
 * Random edits and faults; the same seed gives the same ones, however many lanes they are run in.
 * @param say is told one line a run
 */
export async function crashTest(
  runs: number,
  seed: number,
  lanes: number,
  say: (line: string) => void,
): Promise<Outcome> {
  const outcome: Outcome = { lost: 0, broken: 0 };
  const tell = (number: number, line: string, error: unknown) => {
    if (error instanceof Lost) outcome.lost += 1;
    else if (error) outcome.broken += 1;
    say(`${number}: ${line}: ${verdictOf(error)}`);
  };
  const firsts = Array.from({ length: Math.ceil(runs / RUNS_A_PROFILE) }, (_, i) => i * RUNS_A_PROFILE);
  const lane = async (name: string) => {
    const street = await openStreet(name, firstNote);
    try {
      for (let first = firsts.shift(); first !== undefined; first = firsts.shift())
        await runsOnOneProfile(street, seed + first, Math.min(RUNS_A_PROFILE, runs - first), tell);
    } finally {
      await street.close();
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, i) => lane(`crash-${i}`)));
  return outcome;
}

function verdictOf(error: unknown): string {
  if (!error) return 'kept';
  const what = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return error instanceof Lost ? `LOST ${what}` : `BROKEN OFF ${what}`;
}
