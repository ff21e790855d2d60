import type { Candidate, Digest } from '../model/candidate.ts';
import { containment, sizeOf } from './signature.ts';

/** A part of the shorter text that two reporters don't write alike by chance. */
const SHARED = 0.4;
/** Shorter texts say too little to be called copies of each other. */
const FEWEST_SHINGLES = 20;

/** Whether two reports carry the same text from one origin, shortened or partly rewritten copies included. */
export function sameOrigin(a: Digest, b: Digest): boolean {
  if (Math.min(sizeOf(a.signature), sizeOf(b.signature)) < FEWEST_SHINGLES) return false;
  return containment(a.signature, b.signature) >= SHARED;
}

interface Member {
  revisionId: string;
  digest: Digest;
}

/**
 * Families among the prior reports and the current one: revision id to the family's name, which is the least
 * revision id in it, so that no order of reading can change it. A report without copies is its own family.
 */
export function familiesOf(current: Member, candidates: readonly Candidate[]): Map<string, string> {
  const members = new Map([[current.revisionId, current.digest]]);
  for (const { report, digest } of candidates) members.set(report.revisionId, digest);
  const ids = [...members.keys()].toSorted();
  const family = new Map(ids.map((id) => [id, id]));
  for (const [id, digest] of members) {
    for (const [other, otherDigest] of members) {
      if (id < other && sameOrigin(digest, otherDigest)) join(family, id, other);
    }
  }
  return family;
}

function join(family: Map<string, string>, a: string, b: string): void {
  const [x, y] = [family.get(a) ?? a, family.get(b) ?? b];
  const [keep, drop] = x < y ? [x, y] : [y, x];
  for (const [id, name] of family) if (name === drop) family.set(id, keep);
}
