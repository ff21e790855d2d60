import type { Language } from '../languages/language.ts';
import type { Analyse } from '../model/analysis.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import { claimId } from '../model/identity.ts';
import type { Report } from '../model/report.ts';
import type { Place } from '../model/scope.ts';
import { extractAttributions } from './attribution/extract-attributions.ts';
import type { AnalysedArticle, AnalysedBlock } from './document.ts';
import { analyseArticle } from './frame/analyse-article.ts';
import { attributionsOver, overlaps } from './frame/attributions-over.ts';
import { type Ground, groundsOf } from './frame/grounds.ts';
import { selectorsOf } from './frame/selectors.ts';
import { extractHedges } from './hedge.ts';
import { resolveAntecedents } from './links/antecedents.ts';
import { linkArticle, placeLinks } from './links/article-links.ts';
import { extractQuantities, type SentenceQuantities } from './quantity/extract-quantities.ts';
import { compiled } from './quantity/lexicon.ts';
import { datelineOf } from './scope/places.ts';

/** The figures of each block, linked over the whole article and set into its dateline's place. */
function quantitiesOf(
  { article, blocks }: AnalysedArticle,
  language: Language,
): Map<AnalysedBlock, SentenceQuantities[]> {
  const lexicon = compiled(language.quantities);
  const found = new Map(blocks.map((block) => [block, extractQuantities(block, lexicon, article.published)]));
  for (const sentences of found.values()) resolveAntecedents(sentences);
  const dateline = blocks
    .slice(0, 5)
    .map(({ block }) => datelineOf(block))
    .find((place) => place !== undefined);
  if (dateline) for (const sentences of found.values()) setPlace(sentences, dateline);
  return found;
}

/** Figures without a place of their own lie where the report was written. */
function setPlace(sentences: SentenceQuantities[], place: Place): void {
  for (const { quantities } of sentences) {
    for (const quantity of quantities)
      if (quantity.scope.places.length === 0) quantity.scope.places.push(place);
  }
}

/** Makes claims of one report, counting equal words. */
function claimMaker(report: Report, attributions: readonly Attribution[], language: Language) {
  const selector = selectorsOf(report.blocks);
  const ordinals = new Map<string, number>();
  const positions = new Map(attributions.map((attribution, i) => [attribution, i]));
  const toClaim = (
    block: AnalysedBlock,
    { span, sentence, quantities }: Ground,
    own: readonly Attribution[],
  ): Claim => {
    const text = block.block.text.slice(span.start, span.end);
    const ordinal = ordinals.get(text) ?? 0;
    ordinals.set(text, ordinal + 1);
    return {
      id: claimId(report.id, text, ordinal),
      reportId: report.id,
      role: block.block.role,
      span,
      sentence,
      text,
      selector: selector(span),
      quantities,
      attributions: attributionsOver(span, own, positions),
      hedges: [],
    };
  };
  return (block: AnalysedBlock, counted: SentenceQuantities[]): Claim[] => {
    const own = attributions.filter(({ content }) => content.some((part) => part.block === block.index));
    const claims = groundsOf(block, counted, own).map((ground) => toClaim(block, ground, own));
    if (claims.length === 0) return claims;
    const hedges = extractHedges(block, language);
    return claims.map((claim) => ({
      ...claim,
      hedges: hedges.filter(({ span }) => overlaps(span, claim.sentence)),
    }));
  };
}

/**
 * All claims of a report, in reading order: its clauses with figures, and its attributed sentences.
 * Spans are UTF-16 offsets into the block's text; dates are resolved against the day of publication.
 */
export function extractClaims(report: Report, language: Language, analyse: Analyse): Claim[] {
  const article = analyseArticle(report, language, analyse);
  const quantities = quantitiesOf(article, language);
  const links = linkArticle([...quantities.values()].flat());
  const toClaims = claimMaker(report, extractAttributions(article, language), language);
  const claims = article.blocks.flatMap((block) => toClaims(block, quantities.get(block) ?? []));
  placeLinks(claims, links, (block, { start, end }) => report.blocks[block]?.text.slice(start, end) ?? '');
  return claims;
}
