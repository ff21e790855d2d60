import type { Words } from '../ui/words.ts';
import { problemOf } from './problem-of.ts';
import { problemWords } from './problem-words.ts';

/** Does what somebody asked for; what stops it is said, with what to do. */
export async function attempt(
  act: () => Promise<void>,
  words: Words,
  say: (sentence: string) => void,
): Promise<void> {
  try {
    await act();
  } catch (error) {
    const said = problemWords(problemOf(error), words);
    say(words('problem.then', { safe: said.what, next: said.do }));
  }
}
