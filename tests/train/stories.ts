import { readFileSync } from 'node:fs';
import type { Relation } from '../../lib/model/finding.ts';
import type { BenchReport } from '../bench/crosscheck-cases.ts';

/** A figure in the text of a report, with the places that repeat it. */
export interface Mention {
  report: string;
  start: number;
  end: number;
  also?: { start: number; end: number }[];
}

interface Link {
  current: Mention;
  prior: Mention;
  relation: Relation;
  accept?: Relation[];
}

/** A story of the bench with its gold. */
export interface Story {
  id: string;
  origin: string;
  reports: BenchReport[];
  gold: Link[];
  free?: { a: Mention; b: Mention }[];
  neutral?: Mention[];
}

/** Stories that were written for the bench: the only ones that anything may be learned from. */
export function writtenStories(path: string): Story[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Story)
    .filter(({ origin }) => origin === 'written');
}
