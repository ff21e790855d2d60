import { expect, test } from 'vitest';
import { withDays } from '../../../../components/library/report-rows.ts';
import { hashOf, viewOf } from '../../../../components/library/use-view.ts';
import { domainOf } from '../../../../components/settings/domain-of.ts';
import type { ReportRow } from '../../../../lib/services/library-service.ts';

test.each([
  ['', { section: 'reports' }],
  ['#claims', { section: 'claims' }],
  ['#reports/ab%2Fc', { section: 'reports', id: 'ab/c' }],
  ['#nonsense', { section: 'reports' }],
] as const)('the address %s opens the right part', (hash, view) => {
  expect(viewOf(hash)).toEqual(view);
});

test('a report’s address leads back to it', () => {
  expect(viewOf(hashOf({ section: 'reports', id: 'a/b #c' }))).toEqual({ section: 'reports', id: 'a/b #c' });
});

test('each day has one heading, before its first report', () => {
  const row = (seenAt: string) => ({ seenAt }) as ReportRow;
  const lines = withDays([
    row('2026-01-26T14:00:00'),
    row('2026-01-26T09:00:00'),
    row('2026-01-25T22:00:00'),
  ]);
  expect(lines.map(({ kind }) => kind)).toEqual(['day', 'report', 'report', 'day', 'report']);
});

test.each([
  ['https://www.example.org/news?x=1', 'example.org'],
  [' Example.ORG ', 'example.org'],
  ['news.example.org', 'news.example.org'],
  ['localhost', null],
  ['127.0.0.1', null],
  ['not a site', null],
  ['', null],
])('reads %s as a site', (typed, site) => {
  expect(domainOf(typed)).toBe(site);
});
