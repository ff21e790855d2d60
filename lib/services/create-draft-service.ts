import type { Ledger } from '../ledger/ledger.ts';
import type { AnnotateAnswer, AnnotateJob } from '../model/annotate-job.ts';
import type { Clock } from '../model/key-value-store.ts';
import type { DraftService } from './draft-service.ts';
import { annotationsOf } from './findings.ts';
import { plainArticle } from './plain-article.ts';

export interface DraftParts {
  ledger: Ledger;
  now: Clock;
  /** Reads the claims of one article; nothing is stored by it. */
  annotate(job: AnnotateJob): Promise<AnnotateAnswer>;
}

/** No page has it, so that no report is taken for an earlier state of a draft. */
const ADDRESS = 'claimlight:draft';

export function createDraftService({ ledger, now, annotate }: DraftParts): DraftService {
  return {
    async check({ title, text, date }, outlet) {
      const described = { url: ADDRESS, title, outlet, ...(date ? { date } : {}) };
      const article = plainArticle(text, described);
      const answer = await annotate({ article, seenAt: now(), ephemeral: true });
      if (!answer.ok) return answer;
      if (!answer.entry) return { ok: false, problem: { code: 'unexpected', values: { name: 'entry' } } };
      const annotations = await annotationsOf(answer.entry, ledger);
      return { ok: true, value: { annotations, blocks: article.blocks } };
    },
  };
}
