import { expect, test } from 'vitest';
import { carryMeasures } from '../../../lib/crosscheck/carry.ts';
import { english } from '../../../lib/languages/en/english.ts';
import { toReport } from '../../../lib/model/identity.ts';
import { claimsOf } from '../claims/read.ts';

/** What is carried over to the last figure of a text. */
function carriedTo(text: string): string[] {
  const report = toReport({
    url: 'https://news.example/story',
    outlet: 'news.example',
    title: '',
    language: 'en',
    blocks: [{ role: 'text', text }],
  });
  const last = carryMeasures(claimsOf([text]), report, english)
    .flatMap(({ quantities }) => quantities)
    .at(-1);
  return last?.measure.about ?? [];
}

test.each([
  'Fifty prisoners were freed on Monday. Police counted 30.',
  'Fifty prisoners were freed on Monday. In Arlo, Velden counted 30.',
])('a figure that names nothing it could count carries on what was counted before: %s', (text) => {
  expect(carriedTo(text)).toContain('prisoner');
});

test.each([
  [
    'a thing that the language pack does not know',
    'Fifty prisoners were freed. The choir bought 20 scores. Police counted 30.',
  ],
  ['a noun of its own', 'Fifty prisoners were freed on Monday. Velden brought 30 scores.'],
  ['a stretch of time', 'Dorn was jailed for nine years. Velden was mayor for ten years.'],
])('nothing is carried over %s', (_, text) => {
  expect(carriedTo(text)).not.toContain('prisoner');
  expect(carriedTo(text)).not.toContain('sentence');
});
