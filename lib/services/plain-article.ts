import { articleOfText, type TextDescription } from '../exchange/article-of-text.ts';
import type { Article } from '../model/report.ts';
import { languageOf } from './language-of.ts';

/** Fewer words than these show no language; they are then taken for English, the first pack's. */
const ENOUGH_WORDS = 40;

/** An article from running text, in the language that its words are in. */
export function plainArticle(text: string, described: TextDescription): Article {
  const article = articleOfText(text, described);
  const language = languageOf({ language: 'und', blocks: article.blocks });
  const isShort = text.split(/\s+/).length < ENOUGH_WORDS;
  return { ...article, language: language === 'und' && isShort ? 'en' : language };
}
