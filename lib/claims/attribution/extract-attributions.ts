import type { Language } from '../../languages/language.ts';
import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Attribution, Source } from '../../model/attribution.ts';
import type { AnalysedArticle, AnalysedBlock } from '../document.ts';
import type { Draft } from './draft.ts';
import { toPassages } from './passage.ts';
import { findQuotations } from './quotation.ts';
import { readPassage } from './read-passage.ts';

function readBlock({ index, analysis }: AnalysedBlock, lexicon: AttributionLexicon): Draft[] {
  const quotations = findQuotations(analysis.text);
  const drafts: Draft[] = [];
  for (const passage of toPassages(analysis, quotations, 0, analysis.tokens.length)) {
    const found = readPassage(passage, index, lexicon);
    const last = drafts.at(-1);
    const first = passage[0];
    if (!found.length && last && first?.quotation && passage.length <= 2) {
      last.content.push({ block: index, start: first.start, end: first.end });
      last.quotations.push(first.quotation);
    }
    drafts.push(...found);
  }
  return drafts;
}

function toAttribution(draft: Draft, article: AnalysedArticle): Attribution {
  const text = article.article.blocks[draft.block]?.text ?? '';
  const words = draft.source ? text.slice(draft.source.start, draft.source.end) : '';
  const source: Source | undefined = draft.source && {
    span: { block: draft.block, ...draft.source },
    text: words,
    name: words,
    kind: 'person',
    key: words.toLowerCase(),
  };
  const direct =
    draft.content.length > 0 &&
    draft.content.every((span) => draft.quotations.some((q) => q.start <= span.start && q.end >= span.end));
  return {
    ...(source ? { source } : {}),
    cue: { spans: draft.cue.map((span) => ({ block: draft.block, ...span })), lemma: draft.lemma },
    content: draft.content,
    mode: direct ? 'direct' : draft.quotations.length ? 'mixed' : 'indirect',
    stance: draft.frame.stance,
  };
}

/**
 * Who says what in an article, in reading order. Spans are UTF-16 offsets into each block's text; an attribution
 * within another's content names it by `nestedIn`.
 */
export function extractAttributions(article: AnalysedArticle, language: Language): Attribution[] {
  const drafts = article.blocks.flatMap((block) => readBlock(block, language.attributions));
  return drafts.filter((draft) => draft.content.length > 0).map((draft) => toAttribution(draft, article));
}
