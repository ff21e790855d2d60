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
import { attributionsOver } from './frame/attributions-over.ts';
import { bySentence } from './frame/by-sentence.ts';
import { type Ground, groundsOf } from './frame/grounds.ts';
import { selectorsOf } from './frame/selectors.ts';
import { hedgesOf } from './hedge-reach.ts';
import { resolveAntecedents } from './links/antecedents.ts';
import { linkArticle, placeLinks } from './links/article-links.ts';
import { resolveBareAmounts } from './links/bare-amounts.ts';
import { extractQuantities, type SentenceQuantities } from './quantity/extract-quantities.ts';
import { compiled } from './quantity/lexicon.ts';
import { datelineOf, isAtDateline } from './scope/places.ts';

/** The figures of each block, linked over the whole article and set into its dateline's place. */
function quantitiesOf(
  { article, blocks }: AnalysedArticle,
  language: Language,
): Map<AnalysedBlock, SentenceQuantities[]> {
  const lexicon = compiled(language.quantities);
  const found = new Map(blocks.map((block) => [block, extractQuantities(block, lexicon, article.published)]));
  for (const sentences of found.values()) resolveAntecedents(sentences, language.quantities.measures.generic);
  resolveBareAmounts([...found.values()].flat());
  const dated = blocks.slice(0, 5).find(({ block }) => datelineOf(block));
  const dateline = dated && datelineOf(dated.block);
  if (dateline) setPlace(found.get(dated) ?? [], dateline);
  return found;
}

/** What the paragraph behind a dateline tells happened there; further down a report goes on to anywhere. */
function setPlace(sentences: SentenceQuantities[], place: Place): void {
  for (const { passage, quantities } of sentences) {
    for (const quantity of quantities)
      if (quantity.scope.places.length === 0 && isAtDateline(passage, quantity))
        quantity.scope.places.push(place);
  }
}

/** Makes claims of one report, counting equal words. */
function claimMaker(
  report: Report,
  attributions: readonly Attribution[],
  hedged: ReturnType<typeof hedgesOf>,
) {
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
  const byBlock = Map.groupBy(
    attributions.flatMap((attribution) =>
      [...new Set(attribution.content.map(({ block }) => block))].map((block) => ({ block, attribution })),
    ),
    ({ block }) => block,
  );
  return (block: AnalysedBlock, counted: SentenceQuantities[]): Claim[] => {
    const { sentences } = block.analysis;
    const own = (byBlock.get(block.index) ?? []).map(({ attribution }) => attribution);
    const said = bySentence(block.index, sentences, own, ({ content }) => content);
    const grounds = groundsOf(block, counted, said);
    if (grounds.length === 0) return [];
    const hedges = hedged.get(block.index);
    return grounds.map((ground) => ({
      ...toClaim(block, ground, said.get(ground.sentence.start) ?? []),
      hedges: hedges?.get(ground.sentence.start) ?? [],
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
  const toClaims = claimMaker(
    report,
    extractAttributions(article, language),
    hedgesOf(article.blocks, language),
  );
  const claims = article.blocks.flatMap((block) => toClaims(block, quantities.get(block) ?? []));
  placeLinks(claims, links, (block, { start, end }) => report.blocks[block]?.text.slice(start, end) ?? '');
  return claims;
}
