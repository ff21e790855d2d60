import type { Sentence } from '../../model/analysis.ts';
import type { AnalysedBlock } from '../document.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { Atom } from './atom.ts';
import type { CompiledLexicon } from './lexicon.ts';

/** One sentence as the quantity grammar reads it. */
export interface Passage {
  block: AnalysedBlock;
  sentence: Sentence;
  atoms: Atom[];
  lexicon: CompiledLexicon;
  /** Dates and times of the sentence, in reading order. */
  times: TimeExpression[];
  /** 1 for atoms that belong to a date or clock time and are no figure. */
  inTime: Uint8Array;
}

/** The lower-case words of an atom, or nothing behind the end. */
export function lowerAt({ atoms }: Passage, i: number): string {
  return atoms[i]?.lower ?? '';
}
