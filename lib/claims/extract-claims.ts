import type { Language } from '../languages/language.ts';
import type { Analyse } from '../model/analysis.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import { claimId } from '../model/identity.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Report } from '../model/report.ts';
import type { BlockSpan, Span } from '../model/span.ts';
import { extractAttributions } from './attribution/extract-attributions.ts';
import type { AnalysedArticle, AnalysedBlock } from './document.ts';
import { clausesOf } from './frame/clauses.ts';
import { groundOf } from './frame/ground.ts';
import { selectorsOf } from './frame/selectors.ts';
import { extractHedges } from './hedge.ts';
import { extractQuantities, type SentenceQuantities } from './quantity/extract-quantities.ts';
import { compiled } from './quantity/lexicon.ts';

/** Analyses the blocks that are the report's own ground for claims; roles are told by the language's words. */
export function analyseArticle(article: Report, language: Language, analyse: Analyse): AnalysedArticle {
  const blocks: AnalysedBlock[] = [];
  article.blocks.forEach((block, index) => {
    const role = groundOf(block, language.quantities.blocks);
    if (role) blocks.push({ index, block: { ...block, role }, analysis: analyse(block.text) });
  });
  return { article, blocks };
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Attributions whose content reaches into the span, outermost first, `nestedIn` counted within the list. */
function attributionsOver(span: BlockSpan, all: Attribution[]): Attribution[] {
  const held = all
    .map((attribution, index) => ({ attribution, index }))
    .filter(({ attribution }) =>
      attribution.content.some((content) => content.block === span.block && overlaps(content, span)),
    );
  return held.map(({ attribution }) => {
    const { nestedIn, ...rest } = attribution;
    const outer = held.findIndex(({ index }) => index === nestedIn);
    return outer < 0 ? rest : { ...rest, nestedIn: outer };
  });
}

/** A clause that will be a claim. */
interface Ground {
  block: AnalysedBlock;
  span: BlockSpan;
  sentence: BlockSpan;
  quantities: Quantity[];
}

/** The clauses of one sentence, each with the quantities that begin in it. */
function groundsOf(block: AnalysedBlock, { passage, quantities }: SentenceQuantities): Ground[] {
  const sentence = { block: block.index, start: passage.sentence.start, end: passage.sentence.end };
  return clausesOf(passage)
    .map((span) => ({
      block,
      sentence,
      span: { block: block.index, ...span },
      quantities: quantities.filter((q) => q.figure.start >= span.start && q.figure.start < span.end),
    }))
    .filter((ground) => ground.quantities.length > 0);
}

/** Sentences without a figure that somebody is said to have said. */
function attributedOnly(block: AnalysedBlock, attributions: Attribution[], taken: Ground[]): Ground[] {
  return block.analysis.sentences
    .map((s): BlockSpan => ({ block: block.index, start: s.start, end: s.end }))
    .filter((s) => !taken.some((ground) => overlaps(ground.sentence, s)))
    .filter((s) =>
      attributions.some(({ content }) => content.some((c) => c.block === s.block && overlaps(c, s))),
    )
    .map((span) => ({ block, span, sentence: span, quantities: [] }));
}

/**
 * All claims of a report, in reading order: its clauses with figures, and its attributed sentences.
 * Spans are UTF-16 offsets into the block's text.
 */
export function extractClaims(report: Report, language: Language, analyse: Analyse): Claim[] {
  const article = analyseArticle(report, language, analyse);
  const lexicon = compiled(language.quantities);
  const attributions = extractAttributions(article, language);
  const selector = selectorsOf(report.blocks);
  const ordinals = new Map<string, number>();
  const claims: Claim[] = [];
  for (const block of article.blocks) {
    const own = attributions.filter(({ content }) => content.some((span) => span.block === block.index));
    const counted = extractQuantities(block, lexicon, report.published).flatMap((found) =>
      groundsOf(block, found),
    );
    const grounds = [...counted, ...attributedOnly(block, own, counted)];
    grounds.sort((a, b) => a.span.start - b.span.start);
    const hedges = grounds.length ? extractHedges(block, language) : [];
    for (const { span, sentence, quantities } of grounds) {
      const text = block.block.text.slice(span.start, span.end);
      const ordinal = ordinals.get(text) ?? 0;
      ordinals.set(text, ordinal + 1);
      claims.push({
        id: claimId(report.id, text, ordinal),
        reportId: report.id,
        role: block.block.role,
        span,
        sentence,
        text,
        selector: selector(span),
        quantities,
        attributions: attributionsOver(span, own),
        hedges: hedges.filter((hedge) => overlaps(hedge.span, sentence)),
      });
    }
  }
  return claims;
}
