import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analyserFor } from '../lib/languages/analysers.ts';
import { languageFor } from '../lib/languages/index.ts';
import { openLedger } from '../lib/ledger/idb/open-ledger.ts';
import type { AnnotateJob } from '../lib/model/annotate-job.ts';
import type { Article } from '../lib/model/report.ts';
import { annotateArticle, type Pack } from '../lib/services/annotate-article.ts';
import { languageOf } from '../lib/services/language-of.ts';

/** The worker that holds the language model; the only bundle that does. */
export default defineUnlistedScript(() => {
  const ledger = openLedger();
  self.onmessage = async ({ data }: MessageEvent<{ id: number; job: AnnotateJob }>) => {
    const answer = await annotateArticle(data.job, { ledger, packFor });
    self.postMessage({ id: data.id, answer });
  };
});

function packFor(article: Article): Pack | null {
  const language = languageFor(languageOf(article));
  return language ? { language, analyse: analyserFor(language) } : null;
}
