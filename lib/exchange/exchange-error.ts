import type { Problem } from '../model/problem.ts';

/** Ends an import or export, with the problem that a person is told. */
export class ExchangeError extends Error {
  readonly problem: Problem;

  constructor(code: string, values: Problem['values'] = {}) {
    super(code);
    this.name = 'ExchangeError';
    this.problem = { code, values };
  }
}
