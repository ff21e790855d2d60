import type { AnnotatedClaim } from './annotations.ts';

/** What a mark beside a claim says; the card's, panel's and popup's word for it too. */
export type MarkKind =
  | 'conflicting'
  | 'failed-check'
  | 'updated'
  | 'since-then'
  | 'drifted'
  | 'corroborated'
  | 'repeated'
  | 'unmatched';

/** Which marks a reader wants to see. */
export type Level = 'all' | 'findings' | 'conflicts';

/** Every mark, most urgent first: the order of lists, filters and of marks that share a line. */
export const MARKS_BY_URGENCY: readonly MarkKind[] = [
  'conflicting',
  'failed-check',
  'updated',
  'since-then',
  'drifted',
  'corroborated',
  'repeated',
  'unmatched',
];

/** A block, table or list with more claims than this is marked as one. */
export const DENSE_ABOVE = 12;

const SHOWN_AT: Record<Level, number> = {
  all: MARKS_BY_URGENCY.length,
  findings: MARKS_BY_URGENCY.indexOf('repeated'),
  conflicts: MARKS_BY_URGENCY.indexOf('updated'),
};

/** Whether a reader's level shows this mark: conflicts and failed checks always, silence only at `all`. */
export function shownAt(level: Level, mark: MarkKind): boolean {
  return MARKS_BY_URGENCY.indexOf(mark) < SHOWN_AT[level];
}

/** The one mark of a claim: its status, but for a failed check and for a figure that a later report replaced. */
export function markOf(claim: AnnotatedClaim): MarkKind {
  const isConflict = claim.findings.some((finding) => finding.relation === 'conflicting');
  if (!isConflict && claim.checks.some((check) => !check.holds)) return 'failed-check';
  if (claim.status !== 'updated') return claim.status;
  const updates = claim.findings.filter((finding) => finding.relation === 'updated');
  return updates.length > 0 && updates.every((finding) => finding.direction === 'newer')
    ? 'since-then'
    : 'updated';
}
