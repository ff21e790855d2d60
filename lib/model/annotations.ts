import type { Claim } from './claim.ts';
import type { Check, Finding, Status } from './finding.ts';
import type { Hand, Note } from './note.ts';
import type { Problem } from './problem.ts';
import type { ReportHead } from './report.ts';

/** A note on this claim, or one written on another page's equal claim. */
export interface ShownNote {
  note: Note;
  /** False where it was written elsewhere: its rating then counts only after a click. */
  own: boolean;
  /** Set on a note from elsewhere where the reader said that its rating counts here too. */
  counts?: true;
}

/**
 * How a claim stands to the figures that the reader watches: it holds one (`here`), or a figure that says the
 * same as one read elsewhere (`again`), or one that says other than it (`changed`).
 */
export type Watched = 'here' | 'again' | 'changed';

export interface AnnotatedClaim {
  claim: Claim;
  status: Status;
  findings: Finding[];
  checks: Check[];
  notes: ShownNote[];
  /** Findings that the reader put aside: "not the same thing". They count for nothing else. */
  setAside?: Finding[];
  watched?: Watched;
}

/** A figure that changed between two revisions of this report. */
export interface RevisionChange {
  /** The figure as it stands now. */
  claimId: string;
  quantity: number;
  before: string;
  after: string;
  /** ISO 8601 times at which this reader first saw either text. */
  seenBefore: string;
  seenAfter: string;
  /** True where the page carries a correction note that names it. */
  announced: boolean;
}

/** What the pass gives: the plain JSON that every surface, exporter and the command line use. */
export interface Annotations {
  report: ReportHead;
  claims: AnnotatedClaim[];
  changes: RevisionChange[];
  problems: Problem[];
  /** Claims by hand whose words are gone from this report, where there are any. */
  lostHands?: Hand[];
  /** Where the claims stand that the text itself implies; absent where they are all of `claims`. */
  asRead?: Pick<Claim, 'id' | 'span'>[];
}
