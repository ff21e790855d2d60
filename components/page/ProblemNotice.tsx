import type { ComponentChildren } from 'preact';
import type { Problem } from '../../lib/model/problem.ts';
import { useWords } from '../ui/words.ts';
import { Notice } from './Notice.tsx';
import { problemWords } from './problem-words.ts';

interface Props {
  problem: Problem;
  isTrouble?: boolean;
  children?: ComponentChildren;
}

/** A problem in words: what happened, what is safe, what to do. */
export function ProblemNotice({ problem, isTrouble = true, children }: Props) {
  const words = useWords();
  const said = problemWords(problem, words);
  return (
    <Notice
      title={asTitle(said.what)}
      text={words('problem.then', { safe: said.safe, next: said.do })}
      isTrouble={isTrouble}
    >
      {children}
    </Notice>
  );
}

/** A title ends without the full stop of its sentence. */
function asTitle(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
