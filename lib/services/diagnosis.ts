import type { About } from '../model/about.ts';
import type { Problem } from '../model/problem.ts';

/** Values that say where in the program a fault lies; others may name a site or a file. */
const TOLD: ReadonlySet<string> = new Set(['name', 'field', 'version', 'count']);

/**
 * A fault for whoever looks into it, a fact a line; nothing in it says what was read or where.
 * @param at ISO 8601
 */
export function diagnosisOf({ code, values }: Problem, { version, browser }: About, at: string): string {
  const details = Object.entries(values).filter(([key]) => TOLD.has(key));
  return [
    `Claimlight ${version}`,
    `problem: ${code}`,
    ...details.map(([key, value]) => `${key}: ${value}`),
    `time: ${at}`,
    `browser: ${browser}`,
  ].join('\n');
}
