import type { Article } from '../model/report.ts';

/** The commonest words of English; in running English text every fourth or fifth word is one of them. */
const ENGLISH = new Set(['the', 'of', 'and', 'to', 'in', 'a', 'that', 'was', 'for', 'on', 'said', 'with']);

/** Share of them above which a text is taken for English; other languages stay far below. */
const ENOUGH = 0.12;

/** The language that an article says it is in; where it says none, English if its words are. */
export function languageOf({ language, blocks }: Pick<Article, 'language' | 'blocks'>): string {
  if (language && language !== 'und') return language;
  const words = blocks.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const common = words.filter((word) => ENGLISH.has(word)).length;
  return words.length > 0 && common / words.length >= ENOUGH ? 'en' : 'und';
}
