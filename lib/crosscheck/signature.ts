/** Number of hash functions; the likeness of two signatures is known to about one part in its root. */
const SIZE = 128;
const EMPTY = 0xffffffff;

/** A second, independent hash of a shingle's hash, by position (Murmur3's finaliser). */
function mix(value: number, seed: number): number {
  let hash = (value ^ Math.imul(seed + 1, 0x9e3779b1)) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * MinHash signature (Broder 1997): the share of equal places in two signatures estimates which part of all
 * shingles two texts share. The last number is how many shingles the text has, so that a shortened copy is known.
 */
export function signatureOf(hashes: ReadonlySet<number>): number[] {
  const signature = new Array<number>(SIZE).fill(EMPTY);
  for (const hash of hashes) {
    for (let seed = 0; seed < SIZE; seed += 1) {
      const mixed = mix(hash, seed);
      if (mixed < (signature[seed] ?? EMPTY)) signature[seed] = mixed;
    }
  }
  return [...signature, hashes.size];
}

/** Estimated part of the shorter text's shingles that stand in the longer one, 0 to 1. */
export function containment(a: readonly number[], b: readonly number[]): number {
  const [sizeA, sizeB] = [a[SIZE] ?? 0, b[SIZE] ?? 0];
  if (sizeA === 0 || sizeB === 0) return 0;
  let equal = 0;
  for (let i = 0; i < SIZE; i += 1) if (a[i] === b[i]) equal += 1;
  const jaccard = equal / SIZE;
  const shared = (jaccard * (sizeA + sizeB)) / (1 + jaccard);
  return Math.min(1, shared / Math.min(sizeA, sizeB));
}

/** Number of shingles that a signature was made of. */
export function sizeOf(signature: readonly number[]): number {
  return signature[SIZE] ?? 0;
}
