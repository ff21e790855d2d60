import { annotate } from '../annotate.ts';
import { analyse } from '../languages/en/analyse.ts';
import { languageFor } from '../languages/index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { createMemoryLedger } from '../ledger/memory.ts';
import type { Annotations } from '../model/annotations.ts';
import type { Article } from '../model/report.ts';

/** A ledger that lasts as long as the command. */
export function emptyLedger(): Ledger {
  return createMemoryLedger();
}

/** The pass, with a ledger that remembers what it was given; the time of reading is now. */
export function annotateWith(ledger: Ledger, article: Article): Promise<Annotations> {
  return annotate(article, {
    language: languageFor(article.language) ?? null,
    analyse,
    ledger,
    seenAt: new Date().toISOString(),
    remember: true,
  });
}
