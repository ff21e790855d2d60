import { toDocument } from '../../../lib/ledger/entry.ts';
import { openLedger } from '../../../lib/ledger/idb/open-ledger.ts';
import { annotationsOf } from '../../../lib/services/findings.ts';
import { article } from './generate.ts';

const CLAIMS = 60;
const PROBES = 15;
const BATCH = 10;

interface Timing {
  keys: number;
  candidates: number;
  lookUp: number;
  annotate: number;
  ingest: number;
}

/** Runs in the browser's page: fills a ledger up to `claims`, then reads new articles against it. */
async function measure(claims: number): Promise<{ buildMs: number; timings: Timing[] }> {
  const ledger = openLedger({ name: `lookup-${claims}` });
  const begun = performance.now();
  for (let seed = 0; seed < claims / CLAIMS; seed += BATCH) {
    const documents = Array.from({ length: BATCH }, (_, i) => article(seed + i, CLAIMS));
    await ledger.replica.put(documents.map(toDocument));
  }
  const buildMs = performance.now() - begun;
  const timings: Timing[] = [];
  for (let probe = 0; probe < PROBES; probe++) {
    const entry = article(1_000_000 + probe, CLAIMS);
    const keys = [...new Set(entry.keys.flat())];
    const t0 = performance.now();
    const { candidates } = await ledger.candidates(keys, entry.report.revisionId);
    const t1 = performance.now();
    await annotationsOf(entry, ledger);
    const t2 = performance.now();
    await ledger.remember(entry);
    const t3 = performance.now();
    timings.push({
      keys: keys.length,
      candidates: candidates.length,
      lookUp: t1 - t0,
      annotate: t2 - t1,
      ingest: t3 - t2,
    });
  }
  ledger.close();
  return { buildMs, timings };
}

Object.assign(globalThis, { measure });
