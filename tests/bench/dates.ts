import { readFileSync } from 'node:fs';
import { casual, type ParsedComponents } from 'chrono-node';
import { extractClaims } from '../../lib/claims/extract-claims.ts';
import { analyse } from '../../lib/languages/en/analyse.ts';
import { english } from '../../lib/languages/en/english.ts';
import { toReport } from '../../lib/model/identity.ts';

/**
 * `npm run --silent bench:dates [-- --errors]`: periods of figures in sentences written for the project, published on
 * Tuesday 12 May 2026, as the extractor resolves them and as chrono-node does. The library gets every benefit: any of
 * its results counts, one without a day stands for its month or year, any day of a week for the week. A sentence
 * without a date is right where nothing is read as one.
 */
interface Sentence {
  text: string;
  kind: string;
  /** First and last day, the last null for "since"; null where the sentence holds no date. */
  days: [string, string | null] | null;
}

type Days = [first: string, last: string];

const PUBLISHED = '2026-05-12';
const FAR = '9999-12-31';
const sentences = JSON.parse(readFileSync(new URL('data/dates.json', import.meta.url), 'utf8')) as Sentence[];
const tellErrors = process.argv.includes('--errors');

function ours(text: string): Days[] {
  const article = {
    url: 'https://news.example/dates',
    outlet: 'news.example',
    title: '',
    language: 'en',
    published: PUBLISHED,
    blocks: [{ role: 'text' as const, text }],
  };
  return extractClaims(toReport(article), english, analyse).flatMap(({ quantities }) =>
    quantities.flatMap(({ scope: { period } }): Days[] =>
      period ? [[period.start ?? '', period.end ?? FAR]] : [],
    ),
  );
}

const two = (value: number | null): string => String(value ?? 1).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The days that components stand for: those that are only implied leave the whole month or year. */
function daysOf(parts: ParsedComponents): Days {
  const year = parts.get('year') ?? 0;
  if (parts.isCertain('year') && !parts.isCertain('month')) return [`${year}-01-01`, `${year}-12-31`];
  const month = parts.get('month') ?? 1;
  const open = parts.isCertain('month') && !parts.isCertain('day');
  const day = parts.get('day');
  const at = (which: number | null) => `${year}-${two(month)}-${two(which)}`;
  return open ? [at(1), at(lastDay(year, month))] : [at(day), at(day)];
}

function chrono(text: string): Days[] {
  const reference = new Date(`${PUBLISHED}T12:00:00Z`);
  return casual.parse(text, { instant: reference, timezone: 'UTC' }).map(({ start, end }): Days => {
    const [first, last] = daysOf(start);
    return [first, end ? daysOf(end)[1] : last];
  });
}

function isRight({ days, kind }: Sentence, found: Days[], lenient: boolean): boolean {
  if (!days) return found.length === 0;
  const [first, last] = days;
  return found.some(([from, to]) => {
    if (last === null) return from === first;
    if (lenient && kind === 'week') return from >= first && to <= last;
    return from === first && to === last;
  });
}

const kinds = new Map<string, { all: number; ours: number; chrono: number }>();
for (const sentence of sentences) {
  const mine = ours(sentence.text);
  const theirs = chrono(sentence.text);
  const row = kinds.get(sentence.kind) ?? { all: 0, ours: 0, chrono: 0 };
  const [own, other] = [isRight(sentence, mine, false), isRight(sentence, theirs, true)];
  row.all += 1;
  row.ours += own ? 1 : 0;
  row.chrono += other ? 1 : 0;
  kinds.set(sentence.kind, row);
  if (!tellErrors) continue;
  if (!own) console.log(`ours    ${sentence.text} ${JSON.stringify(mine)}`);
  if (!other) console.log(`chrono  ${sentence.text} ${JSON.stringify(theirs)}`);
}
console.table(Object.fromEntries(kinds));
const sum = (of: 'all' | 'ours' | 'chrono') => [...kinds.values()].reduce((total, row) => total + row[of], 0);
console.log(`dates: ${sum('all')} sentences, ours right ${sum('ours')}, chrono-node right ${sum('chrono')}`);
