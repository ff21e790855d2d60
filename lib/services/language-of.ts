import type { Article } from '../model/report.ts';

/** Common words of a language with a pack that its neighbours lack, and their share above which a text is its. */
interface Common {
  code: string;
  words: ReadonlySet<string>;
  enough: number;
}

const COMMON: readonly Common[] = [
  {
    code: 'en',
    words: new Set(['the', 'of', 'and', 'to', 'in', 'a', 'that', 'was', 'for', 'on', 'said', 'with']),
    enough: 0.12,
  },
  {
    code: 'es',
    words: new Set(['el', 'los', 'las', 'y', 'por', 'fue', 'fueron', 'según', 'más', 'pero', 'desde']),
    enough: 0.08,
  },
];

/** The language that an article says it is in; where it says none, the one whose common words it is full of. */
export function languageOf({ language, blocks }: Pick<Article, 'language' | 'blocks'>): string {
  if (language && language !== 'und') return language;
  const words = blocks.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const share = (common: Common) =>
    words.filter((word) => common.words.has(word)).length / Math.max(1, words.length);
  return COMMON.find((common) => share(common) >= common.enough)?.code ?? 'und';
}
