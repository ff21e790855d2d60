import type { Annotations } from '../model/annotations.ts';
import type { Result } from '../model/problem.ts';
import type { Block } from '../model/report.ts';

/** A text of one's own, as typed or pasted. */
export interface Draft {
  title: string;
  /** Every line is a paragraph. */
  text: string;
  /** ISO 8601 day on which it will be published; empty when unknown. */
  date: string;
}

export interface CheckedDraft {
  annotations: Annotations;
  blocks: Block[];
}

/** Sets a draft beside what is kept; nothing of it is stored. */
export interface DraftService {
  /** @param outlet what the draft is called where an outlet's name would stand */
  check(draft: Draft, outlet: string): Promise<Result<CheckedDraft>>;
}
