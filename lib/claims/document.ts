import type { Analysis } from '../model/analysis.ts';
import type { Article, Block } from '../model/report.ts';

/** A block with its analysis; blocks that are no claims' ground (teasers, boxes) are not analysed. */
export interface AnalysedBlock {
  /** Index of the block in the article. */
  index: number;
  block: Block;
  analysis: Analysis;
}

/** An article with the analyses of the blocks that are read for claims, in reading order. */
export interface AnalysedArticle {
  article: Article;
  blocks: AnalysedBlock[];
}
