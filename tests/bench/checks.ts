import { annotate } from '../../lib/annotate.ts';
import { checkSentence } from '../../lib/i18n/sentences/check.ts';
import { analyse } from '../../lib/languages/en/analyse.ts';
import { english } from '../../lib/languages/en/english.ts';
import { createMemoryLedger } from '../../lib/ledger/memory.ts';
import type { Check } from '../../lib/model/finding.ts';
import type { Article } from '../../lib/model/report.ts';
import cases from './data/checks.json' with { type: 'json' };

interface CheckCase {
  id: string;
  kind: string;
  headline?: string;
  text: string;
  expect: string;
}

function articleOf({ id, headline, text }: CheckCase): Article {
  return {
    url: `https://checks.example/${id}`,
    outlet: 'checks.example',
    title: headline ?? '',
    published: '2026-03-02T12:00:00Z',
    language: 'en',
    blocks: [
      ...(headline ? [{ role: 'headline' as const, text: headline }] : []),
      { role: 'text' as const, text },
    ],
  };
}

async function checksOf(item: CheckCase): Promise<Check[]> {
  const deps = { language: english, analyse, ledger: createMemoryLedger(), seenAt: '2026-03-02T13:00:00Z' };
  const { claims } = await annotate(articleOf(item), { ...deps, remember: false });
  return [...new Set(claims.flatMap(({ checks }) => checks))];
}

let [right, wrong, missed, seen] = [0, 0, 0, 0];
for (const item of cases as CheckCase[]) {
  const checks = await checksOf(item);
  const failed = checks.filter(({ holds }) => !holds);
  const hit = item.expect === 'fails' && failed.some(({ kind }) => kind === item.kind);
  if (item.expect === 'holds' && checks.length > 0 && failed.length === 0) seen += 1;
  if (hit) right += 1;
  else if (failed.length > 0) wrong += 1;
  if (item.expect === 'fails' && !hit) missed += 1;
  const astray = (item.expect === 'holds' && failed.length > 0) || (item.expect === 'fails' && !hit);
  if (astray)
    console.log(item.id, item.expect, checks.map((check) => checkSentence(check, 'en')).join(' | '));
}
const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
console.log(`holding ones confirmed by arithmetic: ${seen}`);
console.log(
  `checks: ${cases.length} articles, precision ${percent(right, right + wrong)}, recall ${percent(right, right + missed)}`,
);
