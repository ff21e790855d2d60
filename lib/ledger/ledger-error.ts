import type { Problem } from '../model/problem.ts';

/** Every failure of a ledger, with the problem that a person is told. */
export class LedgerError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.code, options);
    this.name = 'LedgerError';
    this.problem = problem;
  }
}
