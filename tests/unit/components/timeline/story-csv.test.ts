import { expect, test } from 'vitest';
import { pointsOf } from '../../../../components/timeline/points.ts';
import { storyCsv } from '../../../../components/timeline/story-csv.ts';
import { render } from '../../../../lib/i18n/render.ts';
import { LONG } from '../../../screenshots/fixtures/long.ts';
import { RELEASES } from '../../../screenshots/fixtures/releases.ts';

const words = (key: string, values = {}) => render(key, values, 'en');

function pointsFrom(annotations: typeof RELEASES, id: string) {
  const claim = annotations.claims.find((each) => each.claim.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return pointsOf(claim, annotations.report);
}

test('a story holds every figure once, earliest first, with its bounds as numbers', () => {
  const lines = storyCsv(pointsFrom(RELEASES, 'authorities'), words, 'en').trim().split('\r\n');
  expect(lines[0]).toContain('As of,Source,Figure,From,To');
  expect(lines).toHaveLength(5);
  expect(lines[1]).toMatch(/^2026-01-24T19:20:00,Foro Penal,302,302,302,/);
});

test('B16: a cell that a spreadsheet would run is told to be text', () => {
  const [point] = pointsFrom(LONG, 'long2');
  if (!point) throw new Error('no point');
  const line = storyCsv([{ ...point, quotation: '=HYPERLINK("https://a.example")' }], words, 'en');
  expect(line).toContain(`"'=HYPERLINK(""https://a.example"")"`);
});
