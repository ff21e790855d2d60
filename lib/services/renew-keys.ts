import { digest } from '../crosscheck/digest.ts';
import { blockingKeys } from '../crosscheck/keys.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Pack } from './annotate-article.ts';

/** Revisions in one write: a reader's page waits for no longer than this takes. */
const STEP = 3;

interface RenewalParts {
  ledger: Pick<Ledger, 'renewKeys'>;
  packFor(article: Parameters<typeof digest>[0]): Pick<Pack, 'language'> | null;
  /** Waits until there is nothing better to do. */
  pause(): Promise<void>;
}

/**
 * Gives what was kept by earlier versions the keys of this one, in small steps. It may end anywhere, and the next
 * start goes on from there; called while it is at work, it does nothing. It is called with the extension's version:
 * each may make keys by other rules.
 */
export function createKeyRenewal({
  ledger,
  packFor,
  pause,
}: RenewalParts): (version: string) => Promise<void> {
  let isAtWork = false;
  return async (version) => {
    if (isAtWork) return;
    isAtWork = true;
    try {
      let isMore = true;
      while (isMore) {
        await pause();
        isMore = await ledger.renewKeys(version, STEP, (report, claims) => {
          const language = packFor(report)?.language;
          return language
            ? { digest: digest(report, language), keys: blockingKeys(report, claims, language) }
            : null;
        });
      }
    } catch {
      // Whoever reads or writes next meets the same trouble and says so; this can wait.
    } finally {
      isAtWork = false;
    }
  };
}
