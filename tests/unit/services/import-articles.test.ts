import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, test } from 'vitest';
import { exportBackup } from '../../../lib/exchange/export.ts';
import { importBackup } from '../../../lib/exchange/import.ts';
import { analyse } from '../../../lib/languages/en/analyse.ts';
import { languageFor } from '../../../lib/languages/index.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import type { AnnotateJob } from '../../../lib/model/annotate-job.ts';
import { annotateArticle } from '../../../lib/services/annotate-article.ts';
import { createDraftService } from '../../../lib/services/create-draft-service.ts';
import { importArticles, mayHoldArticles } from '../../../lib/services/import-articles.ts';
import type { ImportSource } from '../../../lib/services/transfer-service.ts';

const english = languageFor('en');
let ledger = createMemoryLedger();
let read: string[] = [];

beforeEach(() => {
  ledger = createMemoryLedger();
  read = [];
});

function parts() {
  return {
    ledger,
    now: () => '2026-03-01T10:00:00.000Z',
    readHtml: <T>(html: string, read: (page: Document) => T) =>
      read(parseHTML(html).document as unknown as Document),
    annotate: (job: AnnotateJob) => {
      read.push(job.article.url);
      const packFor = () => (english ? { language: english, analyse } : null);
      return annotateArticle(job, { ledger, packFor });
    },
  };
}

function file(name: string, content: string): ImportSource {
  return { name, stream: () => new Blob([content]).stream() };
}

function imported(files: ImportSource[], dryRun = false, signal = new AbortController().signal) {
  return importArticles(parts(), files, { dryRun, progress: () => undefined, signal });
}

const record = (path: string, figure: number) =>
  JSON.stringify({
    url: `https://northgatepost.example/${path}`,
    outlet: 'Northgate Post',
    date: '2026-02-28',
    title: 'Boats lost in the storm',
    text: `The harbour office said ${figure} boats were lost in Lisk on Friday.`,
  });

const TWO = `${record('a', 41)}\n\n${record('b', 12)}\n`;

const PARAGRAPHS = [
  'The harbour office said 41 boats were lost in Lisk on Friday, most of them small and tied up for the winter, and a few that had come in from the open sea only hours before the wind turned to the west.',
  'Crews searched the bay for the whole night, and families waited at the quay until the morning came. Nobody could say when the ferries would sail again, since the pier had been damaged by the waves and the cranes stood without power.',
  'The mayor thanked all who had come to help, and asked people to stay away from the shore while the wall is looked at. Schools near the harbour stay closed, and the market moves to the square behind the church.',
];

function page(head: string): string {
  const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>Boats lost in the storm</title><meta property="og:type" content="article">${head}</head><body><article><h1>Boats lost in the storm</h1>${paragraphs}</article><script>globalThis.wasRun = true</script></body></html>`;
}

describe('NDJSON', () => {
  test('articles go in with their claims, and are found again', async () => {
    expect(await imported([file('week.ndjson', TWO)])).toEqual({ fresh: 2, known: 0, refused: [] });
    const { rows } = await ledger.searchClaims({ query: '41', limit: 10 });
    expect(rows[0]?.report).toMatchObject({ outlet: 'Northgate Post', published: '2026-02-28' });
    expect(rows[0]?.claim.quantities[0]?.value).toEqual({ low: 41, high: 41 });
  });

  test.each([
    ['2026-01-26 00:30', '2026-01-26T00:30:00'],
    ['2026-01-26 junk', '2026-01-26'],
    ['2026-01-26T00:30:00+0100', '2026-01-26T00:30:00+01:00'],
  ])('a date written as "%s" is read as a page’s is', async (date, published) => {
    const line = JSON.stringify({ ...JSON.parse(record('a', 41)), date });
    await imported([file('week.ndjson', line)]);
    const { rows } = await ledger.searchClaims({ query: '41', limit: 10 });
    expect(rows[0]?.report.published).toBe(published);
  });

  test('a dry run says what would come, reads no claims and writes nothing', async () => {
    expect(await imported([file('week.ndjson', TWO)], true)).toEqual({ fresh: 2, known: 0, refused: [] });
    expect((await ledger.replica.info()).documents).toBe(0);
    expect(read).toEqual([]);
  });

  test('a second time nothing is new', async () => {
    await imported([file('week.ndjson', TWO)]);
    expect(await imported([file('week.jsonl', TWO)])).toEqual({ fresh: 0, known: 2, refused: [] });
  });

  test('every refused line is named, and keeps its whole file out', async () => {
    const bad = [
      record('c', 3),
      '{"url": "https://northgatepost.example/x"',
      '["text"]',
      JSON.stringify({ url: 'https://northgatepost.example/x' }),
      JSON.stringify({ text: 'No address.' }),
      JSON.stringify({ url: 'file:///home/ana/x', text: 'At home.' }),
      JSON.stringify({ url: 'https://northgatepost.example/x', text: 'x', date: 'yesterday' }),
      JSON.stringify({ url: 'https://northgatepost.example/x', text: 'x', date: '2026-02-31' }),
    ].join('\n');
    const summary = await imported([file('bad.ndjson', bad), file('good.ndjson', TWO)]);
    expect(summary).toMatchObject({ fresh: 2, known: 0 });
    expect(summary.refused.map(({ file: name, problem }) => [name, problem.code, problem.values])).toEqual([
      ['bad.ndjson', 'import-json', { line: 2 }],
      ['bad.ndjson', 'import-json', { line: 3 }],
      ['bad.ndjson', 'import-shape', { line: 4, field: 'text' }],
      ['bad.ndjson', 'import-shape', { line: 5, field: 'url' }],
      ['bad.ndjson', 'import-shape', { line: 6, field: 'url' }],
      ['bad.ndjson', 'import-shape', { line: 7, field: 'date' }],
      ['bad.ndjson', 'import-shape', { line: 8, field: 'date' }],
    ]);
    expect((await ledger.replica.info()).documents).toBe(2);
  });

  test.each([
    ['a title', 'title', { title: 'Boats '.repeat(400) }],
    ['an outlet', 'outlet', { outlet: 'Northgate '.repeat(30) }],
    ['half a character in an outlet', 'outlet', { outlet: 'Northgate \ud83d' }],
    ['a paragraph', 'text', { text: 'Boats were lost. '.repeat(20_000) }],
    ['very many paragraphs', 'text', { text: 'Boats.\n'.repeat(20_001) }],
    ['an address', 'url', { url: `https://northgatepost.example/${'x'.repeat(10_000)}` }],
    ['a date', 'date', { date: `2026-02-28T10:00:00.${'0'.repeat(40)}Z` }],
  ])('%s that no backup takes back is refused by its field', async (_, field, fields) => {
    const line = JSON.stringify({ ...JSON.parse(record('long', 41)), ...fields });
    const summary = await imported([file('long.ndjson', `${record('a', 1)}\n${line}`)], true);
    expect(summary).toMatchObject({
      fresh: 0,
      refused: [{ problem: { code: 'import-shape', values: { line: 2, field } } }],
    });
  });

  test('what was taken in goes out as a backup and comes in again, however long its words are', async () => {
    const long = {
      title: 'Boats '.repeat(333),
      outlet: 'N'.repeat(255),
      text: `The office in ${'L'.repeat(1_500)} said 41 ${'b'.repeat(2_500)} were lost on Friday.`,
    };
    const line = JSON.stringify({ ...JSON.parse(record('long', 41)), ...long });
    expect(await imported([file('long.ndjson', line)])).toMatchObject({ fresh: 1, refused: [] });
    let backup = '';
    const { signal } = new AbortController();
    await exportBackup(
      ledger.replica,
      async (chunk) => {
        backup += chunk;
      },
      () => undefined,
      signal,
    );
    const into = createMemoryLedger();
    const options = { dryRun: false, told: () => undefined, signal };
    const { fresh } = await importBackup(into.replica, new Blob([backup]).stream(), options);
    expect(fresh).toHaveLength(1);
  });

  test('cancelled half-way, a file leaves nothing, and the problem says so', async () => {
    const stop = new AbortController();
    const work = importArticles(parts(), [file('week.ndjson', TWO)], {
      dryRun: false,
      progress: ({ articles }) => articles.done === 1 && stop.abort(),
      signal: stop.signal,
    });
    await expect(work).rejects.toMatchObject({ problem: { code: 'cancelled' } });
    expect((await ledger.replica.info()).documents).toBe(0);
  });

  test('cancelled after a file, what it holds stays, and the problem says so', async () => {
    const stop = new AbortController();
    const work = importArticles(
      parts(),
      [file('a.ndjson', record('a', 41)), file('b.ndjson', record('b', 2))],
      {
        dryRun: false,
        progress: ({ done }) => done === 1 && stop.abort(),
        signal: stop.signal,
      },
    );
    await expect(work).rejects.toMatchObject({ problem: { code: 'import-stopped', values: { count: 1 } } });
    expect((await ledger.replica.info()).documents).toBe(1);
  });
});

describe('saved pages', () => {
  test.each([
    ['its canonical link', '<link rel="canonical" href="https://harbourtimes.example/boats">'],
    ['og:url', '<meta property="og:url" content="https://harbourtimes.example/boats">'],
    ['the saver’s comment', '<!-- saved from url=(0035)https://harbourtimes.example/boats -->'],
  ])('stand at the address that %s names', async (_, head) => {
    expect(await imported([file('boats.html', page(head))])).toMatchObject({ fresh: 1, refused: [] });
    const { rows } = await ledger.reports({ limit: 5 });
    expect(rows[0]?.report).toMatchObject({
      url: 'https://harbourtimes.example/boats',
      outlet: 'harbourtimes.example',
    });
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  test.each([
    ['no address', page(''), 'import-no-address'],
    ['a private one', page('<link rel="canonical" href="http://localhost/x">'), 'import-no-address'],
    [
      'no article',
      '<!doctype html><link rel="canonical" href="https://harbourtimes.example/"><p>Tyres 49.90</p>',
      'not-article',
    ],
  ])('with %s are refused, and the others go in', async (_, html, code) => {
    const good = page('<link rel="canonical" href="https://harbourtimes.example/boats">');
    const summary = await imported([file('bad.html', html), file('good.html', good)]);
    expect(summary).toMatchObject({ fresh: 1, refused: [{ file: 'bad.html', problem: { code } }] });
  });

  test('only files that may hold articles are taken from a folder', () => {
    const names = ['a.html', 'b.HTM', 'c.xhtml', 'd.ndjson', 'e.jsonl', 'f.png', 'g.css', 'h.json'];
    expect(names.filter(mayHoldArticles)).toEqual(['a.html', 'b.HTM', 'c.xhtml', 'd.ndjson', 'e.jsonl']);
  });
});

describe('a draft', () => {
  test('is set beside what is kept, and nothing of it is stored', async () => {
    await imported([file('week.ndjson', TWO)]);
    const before = await ledger.replica.info();
    const drafts = createDraftService(parts());
    const draft = {
      title: '',
      text: 'Ana Ferro said the storm was the worst.\nThe harbour office said 57 boats were lost in Lisk on Friday.',
      date: '2026-02-28',
    };
    const result = await drafts.check(draft, 'Draft');
    if (!result.ok) throw new Error(result.problem.code);
    const claim = result.value.annotations.claims.find(({ claim: { text } }) => text.includes('57'));
    expect(claim?.findings.map(({ prior }) => prior.report.url)).toContain('https://northgatepost.example/a');
    expect(result.value.blocks[claim?.claim.span.block ?? -1]?.text).toContain('57 boats');
    expect(await ledger.replica.info()).toEqual(before);
  });
});
