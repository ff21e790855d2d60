import type { Analyse } from '../model/analysis.ts';

/** For a text whose language has no pack: no words, and so no claims. */
export const unanalysed: Analyse = (text) => ({ text, tokens: [], sentences: [] });
