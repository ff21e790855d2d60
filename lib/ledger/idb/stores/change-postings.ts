import { lookUpMany } from '../many.ts';
import type { Write } from '../schema.ts';
import { partsOf } from './newest-parts.ts';
import { writeParts } from './postings.ts';

/** Claims that come under a key and that go from it. */
export interface PostingChange {
  added: number[];
  gone: Set<number>;
}

/** Puts claims in their place under keys, among older and newer ones, and takes others out. Store: postings. */
export async function changePostings(tx: Write, changes: Map<string, PostingChange>): Promise<void> {
  await lookUpMany([...changes], ([key, change]) => changeUnder(tx, key, change));
}

async function changeUnder(tx: Write, key: string, { added, gone }: PostingChange): Promise<void> {
  const store = tx.objectStore('postings');
  const [storeKeys, parts] = await Promise.all([store.getAllKeys(partsOf(key)), store.getAll(partsOf(key))]);
  const left = parts.flatMap(({ numbers }) => [...numbers]).filter((number) => !gone.has(number));
  const numbers = [...new Set([...left, ...added])].sort((a, b) => a - b);
  await Promise.all(storeKeys.map((storeKey) => store.delete(storeKey)));
  if (numbers.length > 0) writeParts(tx, key, numbers);
}
