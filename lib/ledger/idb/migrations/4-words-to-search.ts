import type { Upgrade } from '../schema.ts';
import { reading } from '../schema.ts';
import { appendPostings } from '../stores/postings.ts';
import { reportWords } from '../stores/reports.ts';
import { claimsOf } from '../stores/revisions.ts';
import { searchWords } from '../stores/words.ts';
import type { Migration } from './migration.ts';

/** Revisions whose words are written at once: their lists grow by many claims a write. */
const PORTION = 200;

/** Search goes by words, not through every text. */
export const wordsToSearch: Migration = async (db, transaction) => {
  db.createObjectStore('words');
  const reports = transaction.objectStore('reports');
  reports.createIndex('words', 'words', { multiEntry: true });
  let cursor = await reports.openCursor();
  while (cursor) {
    await cursor.update({ ...cursor.value, words: reportWords(cursor.value.head) });
    cursor = await cursor.continue();
  }
  await indexClaims(transaction);
};

/** One report's text at a time, in the order in which claims were numbered: a list takes rising numbers only. */
async function indexClaims(transaction: Upgrade): Promise<void> {
  const revisions = transaction.objectStore('revisions');
  const order: { id: string; firstClaim: number }[] = [];
  let cursor = await revisions.openCursor();
  while (cursor) {
    order.push({ id: cursor.value.id, firstClaim: cursor.value.firstClaim });
    cursor = await cursor.continue();
  }
  order.sort((a, b) => a.firstClaim - b.firstClaim);
  for (let from = 0; from < order.length; from += PORTION) {
    const lists = new Map<string, number[]>();
    for (const { id } of order.slice(from, from + PORTION)) {
      const revision = await revisions.get(id);
      if (!revision) continue;
      for (const { claim, number } of await claimsOf(reading(transaction), revision))
        for (const word of searchWords(revision.report, claim))
          lists.set(word, [...(lists.get(word) ?? []), number]);
    }
    await appendPostings(transaction, 'words', lists);
  }
}
