import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Article, Report } from './report.ts';

/** Query parameters that say how a reader came, not what is read. */
const TRACKING =
  /^(utm_|mc_|fbclid$|gclid$|dclid$|msclkid$|igshid$|yclid$|_ga$|at_(medium|campaign|custom)|ns_|cmpid$|ocid$|smid$|ref_src$)/i;

/**
 * SHA-256, as 64 hex digits, over the kind and the canonical JSON (RFC 8785) of an immutable body, all
 * strings in NFC: the same content has the same id on every machine.
 * @throws TypeError for values that JSON can't hold
 */
export function hashOf(kind: string, body: unknown): string {
  const json = canonicalize([kind, body]);
  if (json === undefined) throw new TypeError('only JSON values have an id');
  return bytesToHex(sha256(utf8ToBytes(json.normalize('NFC'))));
}

/** The address without fragment, credentials and tracking parameters, its parameters sorted, for identity. */
export function normaliseAddress(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.href;
}

/** Gives an article its identity: `id` from the address, `revisionId` from id and blocks. */
export function toReport(article: Article): Report {
  const id = hashOf('report', normaliseAddress(article.url));
  const blocks = article.blocks.map(({ role, text, time }) => (time ? { role, text, time } : { role, text }));
  return { ...article, id, revisionId: hashOf('revision', { report: id, blocks }) };
}

/** Id of a claim: unrelated edits of the report keep it. `ordinal` counts equal words from 0. */
export function claimId(reportId: string, exact: string, ordinal: number): string {
  return hashOf('claim', { report: reportId, exact, ordinal });
}
