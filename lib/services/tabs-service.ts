import type { Result } from '../model/problem.ts';

export interface TabsProgress {
  done: number;
  total: number;
}

/** What became of the open tabs. */
export interface TabsRead {
  /** Articles that are in the library now. */
  articles: number;
  /** Pages without an article, private ones, and those that could not be read. */
  others: number;
}

/** Reading what is open already, so that the library does not begin empty. */
export interface TabsService {
  /**
   * Asks the browser for all sites, reads tab after tab, and gives the sites back. Must be called from a click.
   * What was read until a cancel stays read. Null where the reader didn't grant it.
   */
  readOpenTabs(progress: (now: TabsProgress) => void, signal: AbortSignal): Promise<Result<TabsRead> | null>;
}
