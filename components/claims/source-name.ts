import type { Claim } from '../../lib/model/claim.ts';
import type { Quantity } from '../../lib/model/quantity.ts';
import type { Span } from '../../lib/model/span.ts';

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Who the figure comes from: the innermost named source whose content holds it, else the claim's only source.
 * A person who speaks for a body is named with it.
 */
export function sourceName(claim: Claim, quantity?: Quantity): string | null {
  const sources = claim.attributions.filter((each) => each.source);
  const around = quantity
    ? sources.filter((each) =>
        each.content.some((span) => span.block === quantity.span.block && holds(span, quantity.span)),
      )
    : sources;
  const source = (around.at(-1) ?? (sources.length === 1 ? sources[0] : undefined))?.source;
  if (!source) return null;
  const { name, affiliation, kind } = source;
  return affiliation && kind === 'person' && affiliation !== name ? `${name}, ${affiliation}` : name;
}
