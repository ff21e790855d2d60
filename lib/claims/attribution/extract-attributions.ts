import type { Language } from '../../languages/language.ts';
import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Attribution, Source } from '../../model/attribution.ts';
import type { AnalysedArticle, AnalysedBlock } from '../document.ts';
import type { Draft } from './draft.ts';
import { joinQuotations, type ReadPassage } from './join.ts';
import { nestDrafts } from './nest.ts';
import { type Bracket, type Passage, toPassages } from './passage.ts';
import { findQuotations } from './quotation.ts';
import { readPassage } from './read-passage.ts';
import { mendTags } from './tags.ts';
import { isWanted } from './wanted.ts';

/** The sentences of a stretch of tokens, those of its brackets after the one that holds them. */
function readStretch(block: AnalysedBlock, stretch: Bracket, lexicon: AttributionLexicon): ReadPassage[] {
  const { index, analysis } = block;
  let previous: Passage = [];
  return toPassages(analysis, stretch.quotations, stretch.first, stretch.last).flatMap((raw) => {
    const passage = mendTags(raw);
    const follows = previous.length === 1 && previous[0]?.quotation?.double === true;
    const opens = raw[0]?.start === 0;
    previous = passage;
    const read = { block: index, passage, drafts: readPassage(passage, index, { follows, opens }, lexicon) };
    const inner = raw.flatMap(({ bracket }) => (bracket ? readStretch(block, bracket, lexicon) : []));
    return [read, ...inner.filter(({ drafts }) => drafts.length > 0)];
  });
}

function readBlock(block: AnalysedBlock, lexicon: AttributionLexicon): ReadPassage[] {
  const { text, tokens } = block.analysis;
  return readStretch(block, { first: 0, last: tokens.length, quotations: findQuotations(text) }, lexicon);
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
  const direct = draft.content.every((span) =>
    draft.quotations.some((q) => q.start <= span.start && q.end >= span.end),
  );
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
  const passages = article.blocks.flatMap((block) => readBlock(block, language.attributions));
  joinQuotations(passages);
  const texts = article.article.blocks;
  const drafts = passages
    .flatMap((passage) => passage.drafts)
    .filter((draft) => isWanted(draft, texts[draft.block]?.text ?? '', language.attributions));
  const parents = nestDrafts(drafts);
  return drafts.map((draft, i) => {
    const nestedIn = parents[i];
    return { ...toAttribution(draft, article), ...(nestedIn === undefined ? {} : { nestedIn }) };
  });
}
