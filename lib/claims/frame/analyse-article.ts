import type { Language } from '../../languages/language.ts';
import type { Analyse } from '../../model/analysis.ts';
import type { Article } from '../../model/report.ts';
import type { AnalysedArticle, AnalysedBlock } from '../document.ts';
import { groundOf } from './ground.ts';

/** Analyses the blocks that are the report's own ground for claims; the language's words tell which are none. */
export function analyseArticle(article: Article, language: Language, analyse: Analyse): AnalysedArticle {
  const blocks: AnalysedBlock[] = [];
  for (const [index, block] of article.blocks.entries()) {
    const role = groundOf(block, language.quantities.blocks);
    if (role) blocks.push({ index, block: { ...block, role }, analysis: analyse(block.text) });
  }
  return { article, blocks };
}
