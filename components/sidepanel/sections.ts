import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { BlockRole } from '../../lib/model/report.ts';

/** A part of the list under one heading. */
export interface Section {
  heading: BlockRole | 'orphaned';
  claims: AnnotatedClaim[];
}

const ROLES: readonly BlockRole[] = ['headline', 'standfirst', 'text', 'post', 'caption', 'correction'];

/** Claims by what they stand in, in reading order; those whose words are gone come last. */
export function sectionsOf(claims: readonly AnnotatedClaim[], orphaned: ReadonlySet<string>): Section[] {
  const there = claims.filter(({ claim }) => !orphaned.has(claim.id));
  const sections: Section[] = ROLES.map((heading) => ({
    heading,
    claims: there.filter(({ claim }) => claim.role === heading),
  }));
  sections.push({ heading: 'orphaned', claims: claims.filter(({ claim }) => orphaned.has(claim.id)) });
  return sections.filter((section) => section.claims.length > 0);
}
