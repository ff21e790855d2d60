import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analyserFor } from '../lib/languages/analysers.ts';
import { languageFor } from '../lib/languages/index.ts';
import { openLedger } from '../lib/ledger/idb/open-ledger.ts';
import type { AnnotateJob } from '../lib/model/annotate-job.ts';
import type { Article } from '../lib/model/report.ts';
import { annotateArticle, type Pack } from '../lib/services/annotate-article.ts';
import { languageOf } from '../lib/services/language-of.ts';
import { createKeyRenewal } from '../lib/services/renew-keys.ts';

/** Between two steps of a work that nobody waits for. */
const PAUSE_MS = 250;

/** The worker that holds the language model; the only bundle that does. */
export default defineUnlistedScript(() => {
  const ledger = openLedger();
  let jobs = 0;
  const pause = async () => {
    do await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    while (jobs > 0);
  };
  const renewKeys = createKeyRenewal({ ledger, packFor, pause });
  self.onmessage = async ({ data }: MessageEvent<{ id: number; job: AnnotateJob; version: string }>) => {
    jobs += 1;
    const answer = await annotateArticle(data.job, { ledger, packFor });
    jobs -= 1;
    self.postMessage({ id: data.id, answer });
    void renewKeys(data.version);
  };
});

function packFor(article: Article): Pack | null {
  const language = languageFor(languageOf(article));
  return language ? { language, analyse: analyserFor(language) } : null;
}
