import { LIST_CAP, type PostingList } from '../../rank.ts';
import { type ManyWriter, manyWriter } from '../many.ts';
import type { Read, Upgrade, Write } from '../schema.ts';
import { newestParts, partsOf } from './newest-parts.ts';

/** Both kinds of lists: claims under blocking keys, and under the words of a search. */
type Lists = 'postings' | 'words';

/** Claims in one part: small enough that an append rewrites little, large enough that a look-up reads few. */
const PART = 256;

/** A full list is at most this many parts long when its newest one has just begun. */
const PARTS_READ = Math.ceil(LIST_CAP / PART) + 1;

/** The newest claims under each of these keys; keys that nobody has are left out. Store: postings. */
export async function readPostings(tx: Read, keys: string[]): Promise<PostingList[]> {
  const store = tx.objectStore('postings');
  const lists = await Promise.all(keys.map((key) => store.getAll(partsOf(key), PARTS_READ)));
  return lists.flatMap((parts) => {
    const [newest] = parts;
    if (!newest) return [];
    const numbers = parts.toReversed().flatMap((part) => [...part.numbers]);
    return [{ numbers, total: newest.before + newest.numbers.length }];
  });
}

/**
 * Adds claim numbers, all higher than any there, under their keys. Store: the lists'.
 * @param told called now and then with the number of keys done
 */
export async function appendPostings(
  tx: Write | Upgrade,
  lists: Lists,
  additions: Map<string, number[]>,
  told: (done: number) => void = () => undefined,
): Promise<void> {
  const store = (tx as Write).objectStore(lists);
  const newest = await newestParts(store, [...additions.keys()]);
  const writer = manyWriter(store);
  let done = 0;
  for (const [key, added] of additions) {
    const there = newest.get(key);
    const { numbers, before } = there?.record ?? { numbers: [], before: 0 };
    const wait = putFrom(writer, key, { part: there?.part ?? 0, before }, [...numbers, ...added]);
    done += 1;
    if (!wait) continue;
    await wait;
    told(done);
  }
}

/** Writes a whole list that is not there. Store: postings. */
export function writeParts(tx: Write, key: string, numbers: number[]): void {
  void putFrom(manyWriter(tx.objectStore('postings')), key, { part: 0, before: 0 }, numbers);
}

/** Writes a list's parts from one on: `before` of its claims stand in the parts before that. */
function putFrom(
  writer: ManyWriter,
  key: string,
  { part, before }: { part: number; before: number },
  numbers: number[],
): Promise<void> | undefined {
  let wait: Promise<void> | undefined;
  const full = Math.floor(Math.max(0, numbers.length - 1) / PART);
  for (let i = 0; i <= full; i++) {
    const own = Uint32Array.from(numbers.slice(i * PART, (i + 1) * PART));
    wait = writer.write({ numbers: own, before: before + i * PART }, [key, -(part + i)]) ?? wait;
  }
  return wait;
}

/** Takes claims out from under these keys, so that no word of a forgotten article stays. Store: the lists'. */
export async function removePostings(
  tx: Write,
  lists: Lists,
  keys: Set<string>,
  gone: Set<number>,
): Promise<void> {
  await Promise.all([...keys].map((key) => removeUnder(tx, lists, key, gone)));
}

async function removeUnder(tx: Write, lists: Lists, key: string, gone: Set<number>): Promise<void> {
  const store = tx.objectStore(lists);
  const [storeKeys, parts] = await Promise.all([store.getAllKeys(partsOf(key)), store.getAll(partsOf(key))]);
  let before = 0;
  for (let i = parts.length - 1; i >= 0; i--) {
    const [storeKey, part] = [storeKeys[i], parts[i]];
    if (!storeKey || !part) continue;
    const numbers = part.numbers.filter((number) => !gone.has(number));
    if (numbers.length === 0) await store.delete(storeKey);
    else await store.put({ numbers, before }, storeKey);
    before += numbers.length;
  }
}
