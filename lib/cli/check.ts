import type { Annotations } from '../model/annotations.ts';
import { annotateWith, emptyLedger } from './annotate-with.ts';
import type { Described } from './arguments.ts';
import { readPriorReports } from './prior-reports.ts';
import { readOneArticle } from './read-articles.ts';

/** One article set against prior reports; without them, against itself. */
export async function check({
  file,
  reports,
  described,
}: {
  file: string;
  reports?: string;
  described: Described;
}): Promise<Annotations> {
  const article = readOneArticle(file, described);
  const ledger = emptyLedger();
  if (reports !== undefined) {
    const { articles, passedOver } = readPriorReports(reports, file);
    for (const message of passedOver) process.stderr.write(`claimlight: passed over: ${message}\n`);
    for (const prior of articles) await annotateWith(ledger, prior);
  }
  return annotateWith(ledger, article);
}
