import { expect, test } from 'vitest';
import { readArguments } from '../../../lib/cli/arguments.ts';

test.each([[[]], [['--help']], [['-h']], [['help']], [['extract', 'a.txt', '--help']]])(
  '%j shows the help',
  (words) => {
    expect(readArguments(words)).toEqual({ name: 'help' });
  },
);

test('extract takes any number of files, wherever the options stand', () => {
  expect(readArguments(['extract', 'a.txt', '--date', '2026-01-26', 'b.html'])).toEqual({
    name: 'extract',
    files: ['a.txt', 'b.html'],
    described: { date: '2026-01-26' },
  });
});

test.each([
  ['2026-01-26 00:30', '2026-01-26T00:30:00'],
  ['2026-01-26 junk', '2026-01-26'],
])('--date "%s" is read as dates of pages are', (written, date) => {
  expect(readArguments(['extract', 'a.txt', '--date', written])).toMatchObject({ described: { date } });
});

test('check takes one file and perhaps prior reports', () => {
  expect(readArguments(['check', 'a.txt', '--reports', 'archive', '--outlet', 'Post'])).toEqual({
    name: 'check',
    file: 'a.txt',
    reports: 'archive',
    described: { outlet: 'Post' },
  });
});

test('export takes a format and where to read from', () => {
  expect(
    readArguments(['export', 'claim-review', 'b.ndjson', '--published-at', 'https://checks.example/']),
  ).toEqual({
    name: 'export',
    format: 'claim-review',
    from: 'b.ndjson',
    publishedAt: 'https://checks.example/',
  });
});

test.each([
  [['export', 'pdf', 'b.ndjson'], /format: backup, claims-csv/],
  [['export', 'claims-csv'], /takes one/],
  [['export', 'claim-review', 'b.ndjson', '--published-at', 'javascript:1'], /no address/],
  [['publish', 'a.txt'], /no command "publish"/],
  [['extract'], /needs a file/],
  [['check', 'a.txt', 'b.txt'], /one file/],
  [['extract', 'a.txt', '--dta', 'x'], /--dta/],
  [['extract', 'a.txt', '--date'], /--date/],
  [['extract', 'a.txt', '--date', 'yesterday'], /no date/],
  [['extract', 'a.txt', '--date', '2026-13-45'], /no date/],
  [['extract', 'a.txt', '--date', '2026-02-31'], /no date/],
  [['extract', 'a.txt', '--url', 'javascript:alert(1)'], /no address/],
])('%j says what is wrong with it', (words, sentence) => {
  expect(() => readArguments(words)).toThrow(sentence);
});
