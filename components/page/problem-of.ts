import type { Problem } from '../../lib/model/problem.ts';

/** The problem that a thrown error carries; any other error is told by its name. */
export function problemOf(error: unknown): Problem {
  if (typeof error === 'object' && error !== null && 'problem' in error && isProblem(error.problem))
    return error.problem;
  return { code: 'unexpected', values: { name: error instanceof Error ? error.name : typeof error } };
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'values' in value;
}
