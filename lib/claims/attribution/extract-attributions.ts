import type { Language } from '../../languages/language.ts';
import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Attribution, Source } from '../../model/attribution.ts';
import type { AnalysedArticle } from '../document.ts';
import type { Draft } from './draft.ts';
import { joinQuotations } from './join.ts';
import { nestDrafts } from './nest.ts';
import { type ResolveSource, sourceResolver } from './parties.ts';
import { findQuotations, type Quotation } from './quotation.ts';
import { readBlock, readQuotations } from './read-block.ts';
import { withSilentSources } from './silent.ts';
import { stanceOf } from './stance.ts';
import { isWanted } from './wanted.ts';

function modeOf({ content, quotations }: Draft): Attribution['mode'] {
  const direct = content.every((span) => quotations.some((q) => q.start <= span.start && q.end >= span.end));
  if (direct) return 'direct';
  return quotations.length > 0 ? 'mixed' : 'indirect';
}

function toAttribution(draft: Draft, resolve: ResolveSource): Attribution {
  const { block, source, sourceBlock = block, antecedent, cue, lemma, content } = draft;
  return {
    ...(source
      ? { source: resolve({ block: sourceBlock, ...source }, antecedent && { block, ...antecedent }) }
      : {}),
    cue: { spans: cue.map((span) => ({ block, ...span })), lemma },
    content,
    mode: modeOf(draft),
    stance: stanceOf(draft),
  };
}

/** Drafts of an article in reading order: those around quotations, then those that quoted words hold themselves. */
function readDrafts(
  article: AnalysedArticle,
  quotations: Map<number, Quotation[]>,
  lexicon: AttributionLexicon,
): Draft[] {
  const outer = article.blocks.flatMap((block) =>
    readBlock(block, quotations.get(block.index) ?? [], lexicon),
  );
  joinQuotations(outer);
  const attributed = new Set(outer.flatMap(({ drafts }) => drafts.flatMap((draft) => draft.quotations)));
  const inner = article.blocks.flatMap((block) => {
    const quoted = quotations.get(block.index) ?? [];
    return readQuotations(
      block,
      quoted.filter((quotation) => attributed.has(quotation)),
      lexicon,
    );
  });
  const texts = article.article.blocks;
  const kept = [...outer, ...inner]
    .flatMap(({ drafts }) => drafts)
    .filter((draft) => isWanted(draft, texts[draft.block]?.text ?? '', lexicon));
  const at = (draft: Draft) => draft.cue[0]?.start ?? 0;
  return kept.sort((a, b) => a.block - b.block || at(a) - at(b));
}

/** Within quoted words "I" and "we" are whoever is quoted, also within what they say that they said. */
function nameSpeakers(attributions: Attribution[], lexicon: AttributionLexicon): Attribution[] {
  const isSpeaker = (source: Source) => lexicon.pronouns.get(source.text.toLowerCase()) === 'speaker';
  const speakerOf = ({ source, nestedIn }: Attribution): Attribution['source'] => {
    const outer = nestedIn === undefined ? undefined : attributions[nestedIn];
    return source && outer?.source && isSpeaker(source) ? speakerOf(outer) : source;
  };
  return attributions.map((attribution) => {
    const { source } = attribution;
    const speaker = speakerOf(attribution);
    if (!source || !speaker || speaker === source) return attribution;
    return { ...attribution, source: { ...speaker, span: source.span, text: source.text } };
  });
}

/**
 * Who says what in an article, in reading order. Spans are UTF-16 offsets into each block's text; an attribution
 * within another's content names it by `nestedIn`.
 */
export function extractAttributions(article: AnalysedArticle, language: Language): Attribution[] {
  const lexicon = language.attributions;
  const quotations = new Map(
    article.blocks.map(({ index, analysis }) => [index, findQuotations(analysis.text)]),
  );
  const resolve = sourceResolver(article, quotations, lexicon);
  const drafts = withSilentSources(readDrafts(article, quotations, lexicon));
  const parents = nestDrafts(drafts);
  const attributions = drafts.map((draft, i) => {
    const nestedIn = parents[i];
    return { ...toAttribution(draft, resolve), ...(nestedIn === undefined ? {} : { nestedIn }) };
  });
  return nameSpeakers(attributions, lexicon);
}
