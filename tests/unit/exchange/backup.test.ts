import { beforeAll, expect, test } from 'vitest';
import { exportBackup } from '../../../lib/exchange/export.ts';
import { importBackup } from '../../../lib/exchange/import.ts';
import { linesOf } from '../../../lib/exchange/lines.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import { editEvent } from '../../../lib/notes/change.ts';
import { entry, keptApart, noteOn } from '../ledger/sample.ts';
import { writing, written } from '../notes/sample.ts';

const never = new AbortController().signal;
const full = createMemoryLedger();
const floods = entry({ sentences: ['Floods took 40 bridges.', 'Floods took 40 bridges.'] });
let file = '';

async function exported(from = full): Promise<string> {
  let text = '';
  const write = async (chunk: string) => {
    text += chunk;
  };
  await exportBackup(from.replica, write, () => undefined, never);
  return text;
}

async function* bytes(text: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const all = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

function imported(text: string | Uint8Array, into = createMemoryLedger(), dryRun = false) {
  return importBackup(into.replica, bytes(text, 4096), { dryRun, told: () => undefined, signal: never });
}

/** The problem that an import of this text ends with; nothing may have been written. */
async function problemOf(text: string | Uint8Array): Promise<unknown> {
  const into = createMemoryLedger();
  const problem = await imported(text, into).then(
    () => 'none',
    (error) => error.problem ?? error,
  );
  expect((await into.replica.info()).documents).toBe(0);
  return problem;
}

/** A line of a backup, as far as the tests change it. */
interface Parsed {
  kind: string;
  body: {
    article: { blocks: { text: string }[] };
    claims: { text: string }[];
    digest: object;
  };
}

/** The file with its lines changed, header and last line untouched. */
function changed(change: (document: Parsed) => unknown): string {
  const lines = file.trimEnd().split('\n');
  return `${lines
    .map((line, i) => (i === 0 || i === lines.length - 1 ? line : JSON.stringify(change(JSON.parse(line)))))
    .join('\n')}\n`;
}

beforeAll(async () => {
  await full.remember(floods);
  const elsewhere = entry({ outlet: 'northgate.example' });
  await full.remember(elsewhere);
  const note = noteOn(floods, 'Annex 3 "says" 41\u2028<script>');
  const edit = editEvent(
    [note],
    written('Annex 4', { evidence: ['https://northgate.example/a'] }),
    [note.id],
    writing,
  );
  await full.appendNoteEvents([note, ...(edit ? [edit] : [])]);
  await full.keepFacts([keptApart(floods, elsewhere)]);
  file = await exported();
});

test('what goes out comes in again, byte for byte', async () => {
  const into = createMemoryLedger();
  expect(await imported(file, into)).toMatchObject({ known: 0 });
  expect(await exported(into)).toBe(file);
  expect(await into.revision(floods.report.revisionId)).toEqual(floods);
});

test('importing twice changes nothing', async () => {
  const into = createMemoryLedger();
  await imported(file, into);
  expect(await imported(file, into)).toEqual({ fresh: [], known: 5 });
});

test('a dry run says what would come and writes nothing', async () => {
  const into = createMemoryLedger();
  expect((await imported(file, into, true)).fresh).toHaveLength(5);
  expect((await into.replica.info()).documents).toBe(0);
});

test('a backup of the version before is taken as it is', async () => {
  const into = createMemoryLedger();
  expect((await imported(file.replace('"version":2', '"version":1'), into)).fresh).toHaveLength(5);
  expect(await exported(into)).toBe(file);
});

test('a byte order mark and Windows line ends are taken as they are meant', async () => {
  const into = createMemoryLedger();
  await imported(`\ufeff${file.replaceAll('\n', '\r\n')}`, into);
  expect(await exported(into)).toBe(file);
});

test('F33: a file cut at any byte changes nothing and says at which line', async () => {
  const all = new TextEncoder().encode(file);
  // Without its last line feed alone the file is still whole.
  for (let cut = 0; cut < all.length - 1; cut += cut < 300 || cut > all.length - 300 ? 1 : 17) {
    const problem = await problemOf(all.subarray(0, cut));
    expect(problem).toMatchObject({
      code: expect.stringMatching(/^import-(empty|truncated|encoding|header)$/),
    });
    if (cut > 0) expect(problem).toMatchObject({ values: { line: expect.any(Number) } });
  }
}, 60_000);

test('F33: a file without its end is import-truncated', async () => {
  const head = file.trimEnd().split('\n').slice(0, -1).join('\n');
  expect(await problemOf(`${head}\n`)).toMatchObject({ code: 'import-truncated', values: { line: 6 } });
});

test.each<[string, () => string, object]>([
  ['nothing', () => '', { code: 'import-empty' }],
  ['something else', () => 'url,title\n', { code: 'import-header', values: { line: 1 } }],
  ['a backup of a newer version', () => file.replace('"version":2', '"version":3'), { code: 'import-newer' }],
  [
    'a line less',
    () => file.split('\n').toSpliced(2, 1).join('\n'),
    { code: 'import-count', values: { count: 5, found: 4 } },
  ],
  [
    'two lines changed places',
    () => {
      const [head = '', a = '', b = '', ...rest] = file.split('\n');
      return [head, b, a, ...rest].join('\n');
    },
    { code: 'import-hash' },
  ],
  ['a broken line', () => file.replace('"kind"', 'NaN"kind"'), { code: 'import-json', values: { line: 2 } }],
  ['more after the end', () => `${file}{}\n`, { code: 'import-shape', values: { field: 'end', line: 8 } }],
])('refuses a file that is %s', async (_, make, problem) => {
  expect(await problemOf(make())).toMatchObject(problem);
});

test.each<[string, (document: Parsed) => unknown, object]>([
  ['a false id', (d) => ({ ...d, id: '0'.repeat(64) }), { code: 'import-document-id' }],
  [
    'text that its id does not cover',
    (d) => {
      if (d.kind === 'revision') for (const block of d.body.article.blocks) block.text += '!';
      return d;
    },
    { code: 'import-document-id', values: { line: 2 } },
  ],
  [
    'a claim of words that are not in the text',
    (d) => {
      if (d.kind === 'revision') for (const claim of d.body.claims) claim.text = 'Floods took 90 bridges.';
      return d;
    },
    { code: 'import-shape', values: { line: 2 } },
  ],
  [
    'a claim that says it is a person’s',
    (d) => {
      if (d.kind === 'revision') for (const claim of d.body.claims) Object.assign(claim, { byHand: [] });
      return d;
    },
    { code: 'import-shape', values: { field: 'body.claims[0].byHand' } },
  ],
  [
    'a word on figures that is no such word',
    (d) => (d.kind === 'fact' ? { ...d, body: { ...d.body, figures: [] } } : d),
    { code: 'import-shape', values: { field: 'body.kind' } },
  ],
  [
    'a figure by hand with a bound that there is not',
    (d) => (d.kind === 'note-event' ? { ...d, body: { ...d.body, change: { hand: { bound: 'nan' } } } } : d),
    { code: 'import-shape' },
  ],
  ['an unknown kind', (d) => ({ ...d, kind: 'script' }), { code: 'import-shape' }],
  [
    'an infinite figure',
    (d) =>
      d.kind === 'revision'
        ? { ...d, body: { ...d.body, digest: { ...d.body.digest, signature: [null] } } }
        : d,
    { code: 'import-shape' },
  ],
  [
    'evidence that is no web address',
    (d) =>
      d.kind === 'note-event'
        ? { ...d, body: { ...d.body, change: { evidence: ['javascript:alert(1)'] } } }
        : d,
    { code: 'import-shape', values: { field: 'body.change.evidence[0]' } },
  ],
])('B26: refuses %s, with its line', async (_, change, problem) => {
  expect(await problemOf(changed(change))).toMatchObject(problem);
});

test('B26: prototype keys are refused and pollute nothing', async () => {
  const hostile = file.replace('{"kind":"revision"', '{"__proto__":{"polluted":true},"kind":"revision"');
  expect(await problemOf(hostile)).toMatchObject({
    code: 'import-shape',
    values: { field: 'document.__proto__' },
  });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('B26: an endless line is refused before it fills the memory', async () => {
  const lines = linesOf(bytes('x'.repeat(10_000), 1000), 5000);
  await expect(lines.next()).rejects.toMatchObject({
    problem: { code: 'import-line-too-long', values: { line: 1 } },
  });
});

test('B32: text that is no UTF-8 is refused', async () => {
  expect(await problemOf(Uint8Array.of(0x7b, 0xff, 0xfe))).toEqual({
    code: 'import-encoding',
    values: { line: 1 },
  });
});

test('a cancelled import changes nothing', async () => {
  const into = createMemoryLedger();
  const stop = new AbortController();
  const work = importBackup(into.replica, bytes(file), {
    dryRun: false,
    told: (read) => read === 2 && stop.abort(),
    signal: stop.signal,
  });
  await expect(work).rejects.toMatchObject({ problem: { code: 'cancelled' } });
  expect((await into.replica.info()).documents).toBe(0);
});
