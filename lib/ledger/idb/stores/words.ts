import type { Claim } from '../../../model/claim.ts';
import type { Report } from '../../../model/report.ts';
import { wordsAt } from '../../entry.ts';
import { wordsOf } from '../../search.ts';
import type { Read } from '../schema.ts';

/** The words under which a claim is found by a search: its sentence's, and its report's outlet and title. */
export function searchWords(report: Report, { sentence }: Claim): string[] {
  return [...new Set(wordsOf([wordsAt(report, sentence), report.outlet, report.title].join(' ')))];
}

/** All parts of all words that begin with these letters. */
function under(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound([prefix, Number.NEGATIVE_INFINITY], [`${prefix}\uffff`, 0]);
}

/** How many parts of lists stand under words that begin so: a measure of how common they are. Store: words. */
export function countUnder(tx: Read, prefix: string): Promise<number> {
  return tx.objectStore('words').count(under(prefix));
}

/** The claims under all words that begin with these letters. Store: words. */
export async function numbersUnder(tx: Read, prefix: string): Promise<Set<number>> {
  const parts = await tx.objectStore('words').getAll(under(prefix));
  const numbers = new Set<number>();
  for (const part of parts) for (const number of part.numbers) numbers.add(number);
  return numbers;
}
