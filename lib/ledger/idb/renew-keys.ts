import type { KeysOf } from '../ledger.ts';
import { manyWriter } from './many.ts';
import { type ClaimRecord, type RevisionRecord, reading, type StoreName, type Write } from './schema.ts';
import { changePostings, type PostingChange } from './stores/change-postings.ts';
import { claimsOf } from './stores/revisions.ts';

/** What renewing keys reads and writes. */
export const KEY_STORES: StoreName[] = ['revisions', 'claims', 'postings', 'meta'];

const VERSIONS = 'keys:';

/**
 * Makes the keys of the next so many revisions anew, from the claim on up to which this version has come; true
 * where there are more. Whatever is cut short is as if it had not begun. Stores: `KEY_STORES`.
 */
export async function renewKeys(tx: Write, version: string, limit: number, keysOf: KeysOf): Promise<boolean> {
  const meta = tx.objectStore('meta');
  const name = VERSIONS + version;
  const begun = await meta.get(name);
  if (begun === undefined) await meta.delete(IDBKeyRange.bound(VERSIONS, `${VERSIONS}\uffff`));
  const end = (await meta.get('nextClaim')) ?? 1;
  let next = begun ?? 1;
  const changes = new Map<string, PostingChange>();
  for (let count = 0; count < limit; count++) {
    const [claim] = await tx.objectStore('claims').getAll(IDBKeyRange.lowerBound(next), 1);
    if (!claim) {
      next = end;
      break;
    }
    const revision = await tx.objectStore('revisions').get(claim.revisionId);
    next = revision ? revision.firstClaim + revision.claimCount : claim.number + 1;
    if (revision) renewOne(tx, revision, await claimsOf(reading(tx), revision), keysOf, changes);
  }
  await changePostings(tx, changes);
  if (next !== begun) await meta.put(next, name);
  return next < end;
}

function renewOne(
  tx: Write,
  revision: RevisionRecord,
  claims: ClaimRecord[],
  keysOf: KeysOf,
  changes: Map<string, PostingChange>,
): void {
  const made = keysOf(
    revision.report,
    claims.map(({ claim }) => claim),
  );
  if (!made) return;
  if (JSON.stringify(made.digest) !== JSON.stringify(revision.digest))
    manyWriter(tx.objectStore('revisions')).write({ ...revision, digest: made.digest });
  const writer = manyWriter(tx.objectStore('claims'));
  for (const [index, record] of claims.entries()) {
    const [before, after] = [new Set(record.keys), new Set(made.keys[index])];
    const [gone, fresh] = [before.difference(after), after.difference(before)];
    if (gone.size + fresh.size === 0) continue;
    writer.write({ ...record, keys: [...after] });
    for (const key of gone) changeOf(changes, key).gone.add(record.number);
    for (const key of fresh) changeOf(changes, key).added.push(record.number);
  }
}

function changeOf(changes: Map<string, PostingChange>, key: string): PostingChange {
  const change = changes.get(key) ?? { added: [], gone: new Set() };
  changes.set(key, change);
  return change;
}
