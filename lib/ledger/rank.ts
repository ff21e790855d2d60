/** The newest claims under one blocking key, and how many there are in all. */
export interface PostingList {
  /** Claim numbers in order of arrival. */
  numbers: ArrayLike<number>;
  total: number;
}

/** At most this many claims are read under one key, newest first. */
export const LIST_CAP = 256;

/** At most this many candidates go to the comparison. */
export const CANDIDATE_CAP = 400;

/**
 * Chooses which claims become candidates: those that share the rarest keys first, newer ones first among
 * equals. `capped` says that some were left out, under a key or in all.
 */
export function rank(lists: PostingList[]): { numbers: number[]; capped: boolean } {
  const weights = new Map<number, number>();
  for (const { numbers, total } of lists) {
    const weight = 1 / (1 + Math.log2(total));
    const from = Math.max(0, numbers.length - LIST_CAP);
    for (let i = from; i < numbers.length; i++) {
      const number = numbers[i] ?? 0;
      weights.set(number, (weights.get(number) ?? 0) + weight);
    }
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([number]) => number);
  const capped = ranked.length > CANDIDATE_CAP || lists.some(({ total }) => total > LIST_CAP);
  return { numbers: ranked.slice(0, CANDIDATE_CAP), capped };
}
