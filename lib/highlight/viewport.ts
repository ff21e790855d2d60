import type { DrawnClaim } from './drawn-claim.ts';

/** With more ranges than this registered, each change of the page costs a long frame. */
const ALL_AT_ONCE = 1000;

/**
 * Tells which claims are to be registered: all of them, or on pages full of figures those within two screens of
 * what is seen. Calls back whenever the set changes; returns how to stop.
 */
export function nearViewport(
  claims: readonly DrawnClaim[],
  show: (claims: readonly DrawnClaim[]) => void,
): () => void {
  if (claims.reduce((sum, claim) => sum + claim.ranges.length, 0) <= ALL_AT_ONCE) {
    show(claims);
    return () => {};
  }
  return observeHolders(claims, show);
}

function observeHolders(
  claims: readonly DrawnClaim[],
  show: (claims: readonly DrawnClaim[]) => void,
): () => void {
  const byHolder = Map.groupBy(
    claims,
    (claim): Element | null => claim.ranges[0]?.startContainer.parentElement ?? null,
  );
  const near = new Set<Element | null>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      show([...near].flatMap((holder) => byHolder.get(holder) ?? []));
    },
    { rootMargin: '200%' },
  );
  for (const holder of byHolder.keys()) if (holder) observer.observe(holder);
  return () => observer.disconnect();
}
