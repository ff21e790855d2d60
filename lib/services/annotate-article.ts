import { annotate } from '../annotate.ts';
import type { Language } from '../languages/language.ts';
import { unanalysed } from '../languages/unanalysed.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Analyse } from '../model/analysis.ts';
import type { AnnotateAnswer, AnnotateJob } from '../model/annotate-job.ts';
import type { Annotations } from '../model/annotations.ts';
import { markOf } from '../model/mark.ts';
import type { Article } from '../model/report.ts';
import type { RevisionEntry } from '../model/revision-entry.ts';
import { claimSpans } from './claim-spans.ts';
import { readingLedger } from './reading-ledger.ts';

/** A language with its NLP library. */
export interface Pack {
  language: Language;
  analyse: Analyse;
}

export interface AnnotateParts {
  ledger: Ledger;
  /** The pack for an article's language, null where there is none. */
  packFor(article: Article): Pack | null;
}

/** Runs the pass for one article and answers with what the page side and the toolbar need. Never throws. */
export async function annotateArticle(
  { article, seenAt, ephemeral }: AnnotateJob,
  { ledger, packFor }: AnnotateParts,
): Promise<AnnotateAnswer> {
  try {
    const pack = packFor(article);
    const reading = readingLedger(ledger, ephemeral);
    const { language, analyse } = pack ?? { language: null, analyse: unanalysed };
    const annotations = await annotate(article, {
      language,
      analyse,
      ledger: reading,
      seenAt,
      remember: true,
    });
    const { problems, unkept } = reading.outcome();
    return answerOf(annotations, pack !== null, problems, unkept);
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    return { ok: false, problem: { code: 'annotator-failed', values: { name } } };
  }
}

function answerOf(
  { report, claims, asRead, problems }: Annotations,
  hasLanguage: boolean,
  ofLedger: Annotations['problems'],
  unkept: RevisionEntry | null,
): AnnotateAnswer {
  return {
    ok: true,
    reportId: report.id,
    revisionId: report.revisionId,
    hasLanguage,
    claims: claimSpans(
      claims.map(({ claim }) => claim),
      asRead,
    ),
    conflicts: claims.filter((claim) => markOf(claim) === 'conflicting').length,
    problems: [...ofLedger, ...problems],
    ...(unkept ? { entry: unkept } : {}),
  };
}
