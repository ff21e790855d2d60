import type { Passage } from '../passage.ts';
import type { Filter } from './filter.ts';

/** "in his 40s", "the late 60s", "in the low 40s": ten years of a life or a century, or degrees. */
function isDecade({ atoms, lexicon }: Passage, i: number): boolean {
  const before = atoms[i - 1];
  if (!/^[1-9]0$/.test(atoms[i]?.text ?? '')) return false;
  if (before?.pos === 'DET' || before?.pos === 'PRON' || before?.text === '-') return true;
  const { time, nonClaims } = lexicon.source;
  return time.parts.has(before?.lower ?? '') || nonClaims.tensBefore?.has(before?.lower ?? '') === true;
}

/** Tens that are neither seconds nor so many things: of years, and of people under an age ("under-tens"). */
export const decade: Filter = (passage, i) => {
  const { atoms, lexicon } = passage;
  const ending = atoms[i + 1];
  if (/^\d+$/.test(atoms[i]?.text ?? '') && ending?.text === 's' && ending.glued)
    return isDecade(passage, i) ? i + 2 : undefined;
  const joined = atoms[i - 1]?.text === '-' && atoms[i]?.glued === true;
  return joined && lexicon.source.numerals.plurals.has(atoms[i]?.lower ?? '') ? i + 1 : undefined;
};
