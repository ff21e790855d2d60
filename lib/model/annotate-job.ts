import type { Problem } from './problem.ts';
import type { Article } from './report.ts';
import type { RevisionEntry } from './revision-entry.ts';
import type { BlockSpan } from './span.ts';

/** One article to be read by the worker that holds the language model. */
export interface AnnotateJob {
  article: Article;
  /** ISO 8601. */
  seenAt: string;
  /** True where nothing may be written to disk; the revision then comes back in the answer. */
  ephemeral: boolean;
}

/** What became of it: where the claims stand, and how many conflict; never the findings themselves. */
export type AnnotateAnswer =
  | {
      ok: true;
      reportId: string;
      revisionId: string;
      /** False where there is no pack for the article's language. */
      hasLanguage: boolean;
      claims: { id: string; span: BlockSpan; figures: BlockSpan[]; hand?: 'added' | 'covered' }[];
      conflicts: number;
      problems: Problem[];
      entry?: RevisionEntry;
    }
  | { ok: false; problem: Problem };
