import type { Claim } from '../../model/claim.ts';
import type { Quantity, QuantityPlace } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import type { SentenceQuantities } from '../quantity/extract-quantities.ts';
import { lowerAt } from '../quantity/passage.ts';
import { type Linked, type Links, resolveLinks } from './resolve.ts';

const within = ({ from, to }: { from: number; to: number }, at: number): boolean => at >= from && at < to;

/** The quantities of an article in reading order, with what the links need to know of them. */
function linkedOf(sentences: SentenceQuantities[]): { all: Linked[]; earlier: Set<number> } {
  const all: Linked[] = [];
  const earlier = new Set<number>();
  sentences.forEach(({ passage, drafts, quantities, clauses }, sentence) => {
    quantities.forEach((quantity, i) => {
      const draft = drafts[i];
      if (!draft) return;
      if (
        passage.lexicon.source.bounds.from.has(lowerAt(passage, draft.from - 1)) &&
        quantity.kind === 'level'
      )
        earlier.add(all.length);
      const clause = clauses.findIndex((span) => within(span, draft.number.from));
      all.push({ draft, quantity, sentence, clause });
    });
  });
  return { all, earlier };
}

/** Gives relative and partial figures their values and measures; the links are set when claims have their places. */
export function linkArticle(sentences: SentenceQuantities[]): Links {
  const { all, earlier } = linkedOf(sentences);
  return resolveLinks(all, earlier);
}

/** Writes the links into the claims' quantities as places. */
export function placeLinks(
  claims: Claim[],
  { wholes, bases }: Links,
  textOf: (block: number, span: Span) => string,
): void {
  const places = new Map<Quantity, QuantityPlace>();
  for (const [claim, { quantities }] of claims.entries()) {
    for (const [i, quantity] of quantities.entries()) places.set(quantity, { claim, quantity: i });
  }
  for (const [part, whole] of wholes) {
    const place = places.get(whole);
    if (place) part.partOf = place;
  }
  for (const [quantity, base] of bases) {
    const place = places.get(base);
    if (!quantity.relative) continue;
    quantity.relative = {
      ...quantity.relative,
      baseText: textOf(base.span.block, base.span),
      ...(place ? { base: place } : {}),
    };
  }
}
