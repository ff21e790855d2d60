import { writeFileSync } from 'node:fs';
import { annotate } from '../../lib/annotate.ts';
import { analyse } from '../../lib/languages/en/analyse.ts';
import { english } from '../../lib/languages/en/english.ts';
import type { Ledger } from '../../lib/ledger/ledger.ts';
import { createMemoryLedger } from '../../lib/ledger/memory.ts';
import type { Annotations } from '../../lib/model/annotations.ts';
import type { Claim } from '../../lib/model/claim.ts';
import type { Finding, QuantityRef, Relation } from '../../lib/model/finding.ts';
import type { Article } from '../../lib/model/report.ts';
import {
  articleOf,
  type BenchCase,
  type BenchReport,
  type BenchText,
  paragraphsOf,
  readCases,
} from './crosscheck-cases.ts';

interface Span {
  report: string;
  start: number;
  end: number;
}

interface Prediction {
  current: Span;
  prior: Span;
  relation: Relation;
  confidence: number;
}

/** Turns places in blocks back into places in the bench's text. */
function spanIn(report: BenchReport, claim: Claim | undefined, { quantity }: QuantityRef): Span | undefined {
  const figure = claim?.quantities[quantity]?.figure;
  const paragraph = figure && paragraphsOf(report.text)[figure.block];
  if (!figure || !paragraph) return undefined;
  return { report: report.id, start: paragraph.start + figure.start, end: paragraph.start + figure.end };
}

async function read(article: Article, ledger: Ledger, at: number): Promise<Annotations> {
  const seenAt = `2030-01-01T00:00:${String(at).padStart(2, '0')}Z`;
  return annotate(article, { language: english, analyse, ledger, seenAt, remember: true });
}

async function predictStory(reports: BenchReport[]): Promise<Prediction[]> {
  const ledger = createMemoryLedger();
  const byRevision = new Map<string, BenchReport>();
  const predictions: Prediction[] = [];
  for (const [at, report] of reports.entries()) {
    const annotations = await read(articleOf(report), ledger, at);
    byRevision.set(annotations.report.revisionId, report);
    const claims = new Map(annotations.claims.map(({ claim }) => [claim.id, claim]));
    for (const finding of uniqueFindings(annotations)) {
      const other = byRevision.get(finding.prior.report.revisionId);
      const current = spanIn(report, claims.get(finding.current.claimId), finding.current);
      const prior = other && spanIn(other, finding.prior.claim, finding.prior);
      if (current && prior)
        predictions.push({ current, prior, relation: finding.relation, confidence: finding.confidence });
    }
  }
  return predictions;
}

const keyOf = ({ current, prior }: Finding): string =>
  [`${current.claimId}:${current.quantity}`, `${prior.claimId}:${prior.quantity}`].toSorted().join(' ');

/** Findings inside an article stand at both their claims, each as that side sees it. */
function uniqueFindings({ claims }: Annotations): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of claims.flatMap(({ findings }) => findings)) {
    const key = `${finding.prior.report.revisionId} ${keyOf(finding)}`;
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}

function pairReport(id: string, { text, date, source }: BenchText): BenchReport {
  return {
    id,
    url: `https://${id}.example/story`,
    outlet: source ?? id,
    date: date ?? '2026-01-01',
    title: '',
    text,
  };
}

async function predict(item: BenchCase): Promise<Prediction[]> {
  if (item.reports) return predictStory(item.reports);
  if (!item.prior || !item.current) return [];
  return predictStory([pairReport('prior', item.prior), pairReport('current', item.current)]);
}

async function main([input, output]: string[]): Promise<void> {
  if (!input || !output) throw new Error('usage: npm run bench:crosscheck -- IN OUT');
  const lines: string[] = [];
  for (const item of readCases(input)) {
    lines.push(JSON.stringify({ id: item.id, findings: await predict(item) }));
  }
  writeFileSync(output, `${lines.join('\n')}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
