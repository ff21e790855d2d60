import type { Annotations } from '../model/annotations.ts';
import type { Problem } from '../model/problem.ts';

export type PageStatus =
  | 'idle'
  | 'reading'
  | 'read'
  | 'not-article'
  | 'no-language'
  | 'restricted'
  | 'failed';

/** What is known of one tab's page; kept in `storage.session`, so that it survives the worker. */
export interface PageState {
  tabId: number;
  url: string;
  title: string;
  status: PageStatus;
  problem?: Problem;
  reportId?: string;
  revisionId?: string;
  /** True where nothing is stored (private window, log-in page, reader's setting). */
  ephemeral: boolean;
  /** Claims drawn, and claims whose words are gone with what stands there now. */
  drawn: string[];
  orphaned: { claimId: string; standsNow: string }[];
  /** `blocked` where the page's policy forbids our frames. */
  frames: 'shown' | 'blocked' | 'none';
  /** ISO 8601. */
  readAt: string;
}

/** Where a person was writing: which claim's note, and where the caret stood in its text. */
export interface WritingPlace {
  claimId: string;
  start: number;
  end: number;
}

/** The page in a tab, as popup, panel and background see it. */
export interface PageService {
  /** The tab that this window shows, or null where there is none we may know. */
  currentTab(): Promise<number | null>;
  /** Injects the page side (again, harmlessly) and waits for the reading. */
  read(tabId: number): Promise<PageState>;
  state(tabId: number): Promise<PageState | null>;
  /** Calls back on every change of the tab's state or of anything its annotations depend on. */
  onChange(tabId: number, listener: () => void): () => void;
  /** The whole answer for the tab's report, cross-checked afresh; null before it was read. */
  annotations(tabId: number): Promise<Annotations | null>;
  scrollTo(tabId: number, claimId: string): Promise<boolean>;
  /** Removes everything of ours from the page. */
  stop(tabId: number): Promise<void>;
  /** The claim that card or panel should show as open, set from either side. */
  openClaim(tabId: number): Promise<string | null>;
  setOpenClaim(tabId: number, claimId: string | null): Promise<void>;
  /** The place where popup or panel left off writing; kept in `storage.session` with the tab. */
  writingPlace(tabId: number): Promise<WritingPlace | null>;
  setWritingPlace(tabId: number, place: WritingPlace | null): Promise<void>;
  /** A problem as plain text for whoever looks into it. */
  diagnosis(problem: Problem): string;
}
