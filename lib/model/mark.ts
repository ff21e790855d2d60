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
