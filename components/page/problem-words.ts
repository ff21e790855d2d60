import { PROBLEM_CODES, type Problem } from '../../lib/model/problem.ts';
import type { Words } from '../ui/words.ts';

/** What happened, what is safe, what to do. */
export interface ProblemWords {
  what: string;
  safe: string;
  do: string;
}

/** A problem in words; one that this version has no words for is named by its code. */
export function problemWords({ code, values }: Problem, words: Words): ProblemWords {
  const isKnown = (PROBLEM_CODES as readonly string[]).includes(code);
  const say = (part: keyof ProblemWords) =>
    words(`problem.${isKnown ? code : 'other'}.${part}`, isKnown ? values : { code });
  return { what: say('what'), safe: say('safe'), do: say('do') };
}
