import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnnotatedClaim, Annotations } from '../../lib/model/annotations.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { NEWSROOM } from '../demo/newsroom.ts';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, '../shared/samples/venezuela-prisoner-releases.txt');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimlight-cli-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function claimlight(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const command = ['run', '--silent', 'claimlight', '--', ...words];
  return spawnSync('npm', command, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e9 });
}

function check(...words: string[]): Annotations {
  const { status, stdout, stderr } = claimlight('check', ...words);
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout) as Annotations;
}

function claimWith({ claims }: Annotations, words: string): AnnotatedClaim {
  const found = claims.find(({ claim }) => claim.text.includes(words));
  if (!found) throw new Error(`no claim holds "${words}"`);
  return found;
}

function about(claim: AnnotatedClaim, relation: Finding['relation'], low: number, high = low): Finding[] {
  return claim.findings.filter((finding) => {
    const value = finding.prior.claim.quantities[finding.prior.quantity]?.value;
    return finding.relation === relation && value !== undefined && value.low <= high && value.high >= low;
  });
}

describe.skipIf(!existsSync(SAMPLE))('the first real case, as an agency wrote it', () => {
  let annotations: Annotations;

  beforeAll(() => {
    annotations = check(
      SAMPLE,
      '--date',
      '2026-01-26',
      '--url',
      'https://news.example/venezuela',
      '--outlet',
      'Agency',
    );
  });

  test('more than 100 and 104 agree', () => {
    expect(about(claimWith(annotations, '104 releases'), 'compatible', 100).length).toBeGreaterThan(0);
  });

  test('104 is an update of the 80 that the same organisation had reported', () => {
    const updated = [
      ...about(claimWith(annotations, '104 releases'), 'updated', 80),
      ...about(claimWith(annotations, 'earlier reported 80'), 'updated', 104),
    ];
    expect(updated.length).toBeGreaterThan(0);
  });

  test('626 conflicts with about half as many, resolved to some 313', () => {
    const authorities = claimWith(annotations, '626 detainees');
    const half = about(authorities, 'conflicting', 300, 330);
    expect(half.length).toBeGreaterThan(0);
    expect(half[0]?.prior.claim.quantities[half[0].prior.quantity]?.relative).toBeDefined();
  });

  test('626 since December and 104 in a day are never in conflict', () => {
    for (const value of [80, 100, 104])
      expect(about(claimWith(annotations, '626 detainees'), 'conflicting', value)).toEqual([]);
  });

  test('the hedge is Gonzalo Himiob’s, attorney of Foro Penal', () => {
    const { claim } = claimWith(annotations, 'not yet definitive');
    expect(claim.hedges.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['preliminary', 'possible']));
    expect(claim.attributions[0]?.source).toMatchObject({
      name: 'Gonzalo Himiob',
      affiliation: 'Foro Penal',
    });
    expect(claim.attributions[0]?.source?.title).toMatch(/attorney/);
  });

  test('dates and captions give no figure', () => {
    const figures = annotations.claims.flatMap(({ claim }) => claim.quantities.map(({ value }) => value.low));
    for (const trap of [2026, 25, 26, 1]) expect(figures).not.toContain(trap);
  });
});

test('a page and a folder of saved pages give the findings that the extension gives', () => {
  const page = join(NEWSROOM, 'harbourtimes.example/world--venezuela-more-than-100.html');
  const annotations = check(
    page,
    '--url',
    'http://harbourtimes.example/world/venezuela-more-than-100',
    '--reports',
    NEWSROOM,
  );
  expect(about(claimWith(annotations, '104 releases'), 'updated', 80).length).toBeGreaterThan(0);
  expect(about(claimWith(annotations, '626 detainees'), 'conflicting', 313).length).toBeGreaterThan(0);
});

test('extract gives an array of annotations, one an article', () => {
  const records = join(folder, 'reports.ndjson');
  const report = { url: 'http://post.example/1', outlet: 'Post', date: '2026-03-03', title: 'Boats' };
  writeFileSync(records, `${JSON.stringify({ ...report, text: 'Divers found 41 boats, police said.' })}\n`);
  const { status, stdout } = claimlight('extract', records);
  expect(status).toBe(0);
  const [annotations] = JSON.parse(stdout) as Annotations[];
  expect(annotations?.report).toMatchObject({ outlet: 'Post', published: '2026-03-03' });
  expect(annotations?.claims.map(({ claim }) => claim.quantities[0]?.value)).toContainEqual({
    low: 41,
    high: 41,
  });
});

test('a backup made of articles gives the same tables as the articles', () => {
  const backup = claimlight('export', 'backup', NEWSROOM);
  expect(backup.status, backup.stderr).toBe(0);
  const path = join(folder, 'backup.ndjson');
  writeFileSync(path, backup.stdout);
  const table = claimlight('export', 'claims-csv', path);
  expect(table.status, table.stderr).toBe(0);
  expect(table.stdout).toContain('626');
  const sorted = (csv: string) => csv.split('\r\n').sort();
  expect(sorted(table.stdout)).toEqual(sorted(claimlight('export', 'claims-csv', NEWSROOM).stdout));
});

test('a backup that was cut is refused with a failure and no output', () => {
  const path = join(folder, 'cut.ndjson');
  writeFileSync(path, '{"claimlight":"backup","version":1}\n{"kind":"revision"');
  const { status, stdout, stderr } = claimlight('export', 'claims-csv', path);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/cut\.ndjson/);
});

test('the help names the commands', () => {
  const { status, stdout } = claimlight('--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/extract FILE/);
  expect(stdout).toMatch(/check FILE/);
  expect(stdout).toMatch(/export FORMAT/);
});

const BAD: [string, string | Uint8Array | undefined, RegExp][] = [
  ['missing.txt', undefined, /does not exist/],
  ['empty.txt', '', /is empty/],
  ['binary.txt', new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0]), /no text/],
  ['no-article.html', '<!doctype html><title>Shop</title><p>Tyres 49.90</p>', /no article/],
];

test.each(BAD)('%s is refused with one sentence and a failure', (name, content, sentence) => {
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  const { status, stdout, stderr } = claimlight('check', path);
  expect(status).not.toBe(0);
  expect(stdout).toBe('');
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
