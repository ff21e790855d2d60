import type { Claim } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import type { Selector } from '../model/selector.ts';
import type { BlockSpan } from '../model/span.ts';
import { matchQuote } from '../text/match-quote.ts';
import { byHand, type Correction } from './corrected.ts';
import { attributionTo, quantityByHand } from './quantity-by-hand.ts';

/** Where a quotation stands in a report. */
export type Stand = BlockSpan;

/** The place of a quotation in a report's blocks, null where its words are gone. */
export function standOf({ quote, position }: Selector, { blocks }: Pick<Report, 'blocks'>): Stand | null {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  const matches = matchQuote(quote, blocks.map(({ text }) => text).join('\n'), position.start);
  for (const { start, end } of matches) {
    const block = starts.findLastIndex((at) => at <= start);
    const from = starts[block] ?? 0;
    // A quotation's space matches a line feed too, but no claim runs over two blocks.
    if (end - from <= (blocks[block]?.text.length ?? 0))
      return { block, start: start - from, end: end - from };
  }
  return null;
}

/**
 * The claim that a person made of words in which none was read, or whose claim is cut otherwise by now.
 * @param claims those read off the report: the sentence is that of the claim around it
 */
export function madeByHand(correction: Correction, span: Stand, report: Report, claims: Claim[]): Claim {
  const { hand, target } = correction.hand;
  const block = report.blocks[span.block];
  const around = claims.find(
    ({ sentence: { block: at, start, end } }) => at === span.block && start <= span.start && span.end <= end,
  );
  return {
    id: target.claimId,
    reportId: report.id,
    role: block?.role ?? 'text',
    span,
    sentence: around?.sentence ?? sentenceAround(block?.text ?? '', span),
    text: block?.text.slice(span.start, span.end) ?? '',
    selector: target.selector,
    quantities: [{ ...quantityByHand(hand, { span }), asOf: publishedAt(report) }],
    attributions: hand.source ? [attributionTo(hand.source, { span })] : [],
    hedges: [],
    byHand: [byHand(correction, 0)],
  };
}

function publishedAt({ published }: Report) {
  return published ? { at: published, basis: 'published' as const } : { basis: 'unknown' as const };
}

/** The sentence around a place, told by full stops alone: the person saw the words, this is for quoting them. */
function sentenceAround(text: string, { block, start, end }: Stand): BlockSpan {
  const before = [...text.slice(0, start).matchAll(/[.!?…]["”’»)]*\s+/gu)].at(-1);
  const after = /[.!?…]["”’»)]*(?=\s|$)/u.exec(text.slice(end));
  return {
    block,
    start: before ? before.index + before[0].length : 0,
    end: after ? end + after.index + after[0].length : text.length,
  };
}
