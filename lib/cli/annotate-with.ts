import { annotate } from '../annotate.ts';
import { analyserFor } from '../languages/analysers.ts';
import { languageFor } from '../languages/index.ts';
import { unanalysed } from '../languages/unanalysed.ts';
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
  const language = languageFor(article.language) ?? null;
  return annotate(article, {
    language,
    analyse: language ? analyserFor(language) : unanalysed,
    ledger,
    seenAt: new Date().toISOString(),
    remember: true,
  });
}
