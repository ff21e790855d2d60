import type { Filter } from './filter.ts';

/** "in his 40s", "the late 60s": ten years of a life or a century, not seconds. */
export const decade: Filter = ({ atoms, lexicon }, i) => {
  const [before, number, ending] = [atoms[i - 1], atoms[i], atoms[i + 1]];
  if (!/^[1-9]0$/.test(number?.text ?? '') || ending?.text !== 's' || !ending.glued) return undefined;
  const named =
    before?.pos === 'DET' ||
    before?.pos === 'PRON' ||
    before?.text === '-' ||
    lexicon.source.time.parts.has(before?.lower ?? '');
  return named ? i + 2 : undefined;
};
