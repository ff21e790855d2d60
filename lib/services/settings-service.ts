import type { Level } from '../model/mark.ts';
import type { Result } from '../model/problem.ts';

export interface Settings {
  /** Which marks are shown. */
  level: Level;
  /** Registrable domains on which articles are read without being asked. */
  automaticSites: string[];
  /** Whether articles read are kept in the ledger. */
  remember: boolean;
  /** Author name written into notes. */
  author: string;
  /** BCP 47; empty follows the browser. */
  language: string;
}

export interface SettingsService {
  get(): Promise<Settings>;
  set(change: Partial<Settings>): Promise<Result<void>>;
  onChange(listener: (now: Settings) => void): () => void;
  /** Asks the browser for the host; must be called from a click. */
  allowSite(domain: string): Promise<boolean>;
  withdrawSite(domain: string): Promise<void>;
  /** The name under which reports of a host are kept ("news.example.org" gives "example.org"); any other stays. */
  outletOf(host: string): string;
  forgetSite(outlet: string, withNotes: boolean): Promise<{ reports: number; kept: number }>;
  forgetLastHour(): Promise<{ reports: number; kept: number }>;
  /** Reports not read for so long; those with notes stay. With `dryRun` nothing goes, and the counts say what would. */
  forgetUnread(days: number, dryRun: boolean): Promise<{ reports: number; kept: number }>;
  deleteEverything(): Promise<void>;
  /** The commands as the browser really bound them. */
  commands(): Promise<{ name: string; shortcut: string }[]>;
}
