import type { Claim } from '../../model/claim.ts';
import type { QuantityRef } from '../../model/finding.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Report } from '../../model/report.ts';

/** One figure of a sentence; offsets are into the sentence. */
export interface Placed {
  ref: QuantityRef;
  claim: Claim;
  quantity: Quantity;
  start: number;
  end: number;
}

/** One sentence with all its figures, whatever clauses its claims were cut into. */
export interface FiguredSentence {
  text: string;
  figures: Placed[];
  /** The text of the block after it. */
  rest: string;
}

function placed(claim: Claim): Placed[] {
  return claim.quantities.map((quantity, index) => ({
    ref: { claimId: claim.id, quantity: index },
    claim,
    quantity,
    start: quantity.span.start - claim.sentence.start,
    end: quantity.span.end - claim.sentence.start,
  }));
}

/** The sentences of a report that hold figures, in reading order. */
export function sentencesOf(report: Report, claims: readonly Claim[]): FiguredSentence[] {
  const groups = Map.groupBy(claims, ({ sentence }) => `${sentence.block}:${sentence.start}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { block, start, end } = first.sentence;
    const figures = group.flatMap(placed).toSorted((a, b) => a.start - b.start);
    const text = report.blocks[block]?.text ?? '';
    return [{ text: text.slice(start, end), figures, rest: text.slice(end) }];
  });
}

/** The words between two figures of a sentence, or at its edges, lower-case, single spaces, commas kept. */
export function between(sentence: FiguredSentence, from: Placed | undefined, to: Placed | undefined): string {
  const text = sentence.text.slice(from?.end ?? 0, to?.start ?? sentence.text.length);
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
