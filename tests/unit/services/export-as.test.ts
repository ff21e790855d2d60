import { beforeAll, describe, expect, test } from 'vitest';
import { annotateWith } from '../../../lib/cli/annotate-with.ts';
import type { FormatName } from '../../../lib/exchange/formats/index.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import type { NoteFields } from '../../../lib/model/note.ts';
import { firstEvent } from '../../../lib/notes/change.ts';
import { exportAs } from '../../../lib/services/export-as.ts';
import { expanded, schemaErrors } from '../exchange/standards/validate.ts';

const HOSTILE = '=cmd|"/c x"!A1 </script><img src=x onerror=alert(1)> \u202e\u200b, "q"\r\nline';
const ledger = createMemoryLedger();
let text = '';

/** Two invented outlets put one figure differently, and four notes stand on the second. */
beforeAll(async () => {
  await annotateWith(ledger, {
    url: 'https://meridianwire.example/world/releases',
    outlet: 'meridianwire.example',
    title: 'Authorities count releases',
    published: '2026-01-26T09:00:00Z',
    language: 'en',
    blocks: [
      {
        role: 'text',
        text: 'The Interior Ministry said 626 prisoners have been released in Valdoria since December.',
      },
    ],
  });
  const blocks = [
    { role: 'headline' as const, text: HOSTILE },
    { role: 'text' as const, text: 'The group Foro Claro counts releases.' },
    {
      role: 'text' as const,
      text: 'Foro Claro said 313 prisoners have been released in Valdoria since December. More may follow.',
    },
  ];
  text = blocks.map((block) => block.text).join('\n');
  const { report, claims } = await annotateWith(ledger, {
    url: 'https://northgatepost.example/world/releases',
    outlet: 'northgatepost.example',
    title: HOSTILE,
    published: '2026-01-26T10:00:00Z',
    language: 'en',
    blocks,
  });
  const claim = claims.find((each) => each.claim.text.includes('313'))?.claim;
  if (!claim) throw new Error('the sample has a claim');
  const { id: reportId, url, outlet, title, published } = report;
  const target = { claimId: claim.id, reportId, url, outlet, title, selector: claim.selector };
  const note = (at: string, fields: Partial<NoteFields>, author = 'Ana Ferro', more = {}) =>
    firstEvent(
      { ...target, ...(published ? { published } : {}), ...more },
      { rating: null, text: '', evidence: [], tags: [], status: 'published', ...fields },
      { author, at: `2026-01-26T1${at}:00.000Z` },
    );
  await ledger.appendNoteEvents([
    note('1:00', {
      rating: 'disputed',
      text: HOSTILE,
      evidence: ['https://archive.example/a?b=1&c=%22'],
      copies: [{ of: 'https://archive.example/a?b=1&c=%22', at: 'https://keep.example/1' }],
      tags: [HOSTILE, 'releases'],
    }),
    note('1:01', { rating: 'holds', text: 'not ready', status: 'draft' }),
    note('1:02', { text: 'No rating yet.' }),
    note('1:03', { rating: 'holds' }, ''),
    note('1:04', { rating: 'holds' }, 'Ana Ferro', { url: 'file:///home/ana/saved.html' }),
  ]);
}, 60_000);

async function exported(
  format: FormatName,
  more: { dryRun?: boolean; publishedAt?: string; from?: Ledger } = {},
) {
  const { from = ledger, dryRun = false, ...rest } = more;
  let file = '';
  const write = async (chunk: string) => {
    file += chunk;
  };
  const signal = new AbortController().signal;
  const options = { dryRun, write, progress: () => undefined, signal, locale: 'en', ...rest };
  return { summary: await exportAs(from, format, options), file };
}

/** The rows of an RFC 4180 file, read strictly: a quote stands only where the standard allows one. */
function rowsOf(csv: string): Record<string, string>[] {
  const cells = [...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)];
  expect(cells.map(([all]) => all).join('')).toBe(csv);
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  rows.pop();
  const [head = [], ...body] = rows;
  for (const row of body) expect(row).toHaveLength(head.length);
  return body.map((row) => Object.fromEntries(row.map((cell, i) => [head[i] ?? '', cell])));
}

describe('Web Annotations', () => {
  test('are valid by schema and context, with every published note on a web page', async () => {
    const { summary, file } = await exported('web-annotation');
    expect(summary).toEqual({
      written: 3,
      left: [
        { reason: 'draft', count: 1 },
        { reason: 'no-address', count: 1 },
      ],
    });
    const collection = JSON.parse(file);
    expect(schemaErrors('web-annotation.schema.json', collection)).toEqual([]);
    expect(collection.total).toBe(collection.first.items.length);
    expect(collection.last).toBe(collection.first.id);
    const [graph] = (await expanded(collection)) as Record<string, unknown>[];
    expect(graph?.['http://www.w3.org/ns/activitystreams#totalItems']).toMatchObject([{ '@value': 3 }]);
  });

  test('find their words again in the text, by quotation and by position', async () => {
    const { first } = JSON.parse((await exported('web-annotation')).file);
    const [quote, position] = first.items[0].target.selector;
    expect(quote.exact).toContain('313');
    expect(text).toContain(`${quote.prefix ?? ''}${quote.exact}${quote.suffix ?? ''}`);
    expect(text.slice(position.start, position.end)).toBe(quote.exact);
  });

  test('carry rating, tags, text and evidence as bodies of their own purpose', async () => {
    const { first } = JSON.parse((await exported('web-annotation')).file);
    const [{ body, creator }] = first.items;
    const of = (purpose: string) =>
      body
        .filter((each: { purpose: string }) => each.purpose === purpose)
        .map((each: { value: string }) => each.value);
    expect(of('classifying')).toEqual(['Disputed']);
    expect(of('commenting')).toEqual([HOSTILE]);
    expect(of('tagging')).toEqual([HOSTILE, 'releases']);
    expect(body).toContainEqual({
      type: 'SpecificResource',
      source: 'https://archive.example/a?b=1&c=%22',
      purpose: 'linking',
      state: { type: 'TimeState', cached: 'https://keep.example/1' },
    });
    expect(creator).toEqual({ type: 'Person', name: 'Ana Ferro' });
  });
});

describe('ClaimReview', () => {
  test('is valid by schema and context, and says which notes lack what it needs', async () => {
    const { summary, file } = await exported('claim-review', {
      publishedAt: 'https://checks.example/today#x',
    });
    expect(summary).toEqual({
      written: 1,
      left: [
        { reason: 'draft', count: 1 },
        { reason: 'no-rating', count: 1 },
        { reason: 'no-author', count: 1 },
        { reason: 'no-address', count: 1 },
      ],
    });
    const graph = JSON.parse(file);
    expect(schemaErrors('claim-review.schema.json', graph)).toEqual([]);
    await expect(expanded(graph)).resolves.toHaveLength(1);
    const [review] = graph['@graph'];
    expect(review).toMatchObject({
      url: expect.stringMatching(/^https:\/\/checks\.example\/today#note-[0-9a-f]{16}$/),
      author: { name: 'Ana Ferro' },
      reviewRating: { alternateName: 'Disputed' },
      itemReviewed: {
        author: { name: 'Foro Claro' },
        appearance: { url: 'https://northgatepost.example/world/releases' },
      },
    });
    expect(review.claimReviewed).toContain('313 prisoners');
    expect(JSON.stringify(review.reviewRating)).not.toMatch(/true|false/i);
  });

  test.each([
    ['Foro Claro said 40 boats were lost.', 'Foro Claro'],
    ['Foro Claro denied that 40 boats were lost.', undefined],
    ['Foro Claro doubted that 40 boats were lost.', undefined],
    ['The coastguard said Foro Claro denied that 40 boats were lost.', undefined],
  ])('lays a claim at the door of whoever makes it: %s', async (sentence, author) => {
    const from = createMemoryLedger();
    const { report, claims } = await annotateWith(from, {
      url: 'https://northgatepost.example/boats',
      outlet: 'northgatepost.example',
      title: 'Boats',
      language: 'en',
      blocks: [{ role: 'text', text: sentence }],
    });
    const claim = claims.find((each) => each.claim.text.includes('40'))?.claim;
    if (!claim) throw new Error('the sentence has a claim');
    const { id: reportId, url, outlet, title } = report;
    const event = firstEvent(
      { claimId: claim.id, reportId, url, outlet, title, selector: claim.selector },
      { rating: 'disputed', text: '', evidence: [], tags: [], status: 'published' },
      { author: 'Ana Ferro', at: '2026-01-26T11:00:00.000Z' },
    );
    await from.appendNoteEvents([event]);
    const [review] = JSON.parse((await exported('claim-review', { from })).file)['@graph'];
    expect(review.itemReviewed.author?.name).toBe(author);
  });

  test.each(['web-annotation', 'claim-review'] as const)(
    'B14: no string of %s can end a script element',
    async (format) => {
      const { file } = await exported(format);
      expect(file).not.toContain('<');
      expect(file.isWellFormed()).toBe(true);
      expect(JSON.stringify(JSON.parse(file))).toContain('</script>');
    },
  );
});

describe('tables', () => {
  test('B16: hold claims figure by figure, hostile texts guarded, numbers as numbers', async () => {
    const { summary, file } = await exported('claims-csv');
    expect(summary.written).toBe(2);
    const row = rowsOf(file).find(({ low }) => low === '313');
    expect(row).toMatchObject({
      high: '313',
      bound: 'exact',
      figure: '313',
      source: 'Foro Claro',
      places: 'Valdoria',
      title: `'${HOSTILE}`,
      outlet: 'northgatepost.example',
      status: 'conflicting',
      notes: '5',
    });
  });

  test('hold findings with both sides in full', async () => {
    const rows = rowsOf((await exported('findings-csv')).file);
    const row = rows.find(({ this_low }) => this_low === '313');
    expect(row).toMatchObject({
      relation: 'conflicting',
      other_low: '626',
      other_outlet: 'meridianwire.example',
      other_source: 'Interior Ministry',
    });
    expect(row?.other_words).toContain('626 prisoners');
  });
});

test('a dry run counts and writes nothing, in every format', async () => {
  for (const format of ['backup', 'claims-csv', 'findings-csv', 'web-annotation', 'claim-review'] as const) {
    const { file, summary } = await exported(format, { dryRun: true });
    expect(file).toBe('');
    expect(summary).toEqual((await exported(format)).summary);
  }
});

test('an empty ledger gives files that are whole and valid', async () => {
  const from = createMemoryLedger();
  const annotations = JSON.parse((await exported('web-annotation', { from })).file);
  expect(schemaErrors('web-annotation.schema.json', annotations)).toEqual([]);
  expect(JSON.parse((await exported('claim-review', { from })).file)['@graph']).toEqual([]);
  expect(rowsOf((await exported('claims-csv', { from })).file)).toEqual([]);
});

test('a cancelled export ends with a word, not with half a file', async () => {
  const stop = AbortSignal.abort();
  const options = {
    dryRun: false,
    write: async () => undefined,
    progress: () => undefined,
    signal: stop,
    locale: 'en',
  };
  for (const format of ['backup', 'claims-csv', 'web-annotation'] as const)
    await expect(exportAs(ledger, format, options)).rejects.toMatchObject({ problem: { code: 'cancelled' } });
});
