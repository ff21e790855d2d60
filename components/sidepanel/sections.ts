import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { BlockRole } from '../../lib/model/report.ts';

/** A part of the list under one heading. */
export interface Section {
  heading: BlockRole | 'watched' | 'orphaned';
  claims: AnnotatedClaim[];
}

const ROLES: readonly BlockRole[] = ['headline', 'standfirst', 'text', 'post', 'caption', 'correction'];

/**
 * Claims by what they stand in, in reading order; those that change a watched figure come first, those whose words
 * are gone last.
 */
export function sectionsOf(claims: readonly AnnotatedClaim[], orphaned: ReadonlySet<string>): Section[] {
  const there = claims.filter(({ claim }) => !orphaned.has(claim.id));
  const isNews = ({ watched }: AnnotatedClaim) => watched === 'changed';
  const sections: Section[] = ROLES.map((heading) => ({
    heading,
    claims: there.filter((each) => each.claim.role === heading && !isNews(each)),
  }));
  sections.unshift({ heading: 'watched', claims: there.filter(isNews) });
  sections.push({ heading: 'orphaned', claims: claims.filter(({ claim }) => orphaned.has(claim.id)) });
  return sections.filter((section) => section.claims.length > 0);
}
