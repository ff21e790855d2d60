import type { Passage } from './passage.ts';
import { lowerAt } from './passage.ts';

/** "Compared with", "rather than": whether the two words that end with atom `i` set a figure against one before. */
export function isFarContrast(passage: Passage, i: number): boolean {
  const { farContrasts } = passage.lexicon.source.measures;
  return farContrasts.has(`${lowerAt(passage, i - 1)} ${lowerAt(passage, i)}`);
}
