import { expect, test } from 'vitest';
import { claimsOf } from './read.ts';

const hedgesOf = (...paragraphs: string[]) =>
  claimsOf(paragraphs)
    .filter(({ quantities }) => quantities.length > 0)
    .map(({ hedges }) => hedges.map(({ kind }) => kind));

test.each([
  ['The rebels said 40 soldiers were killed. The figure could not be verified.'],
  ['The rebels said 40 soldiers were killed. The Harbour Post could not independently verify that number.'],
  ['The rebels said 40 soldiers were killed. Neither was confirmed by the army; the claim is unverified.'],
])('doubt about the figure of the sentence before belongs to that figure: %s', (text) => {
  expect(hedgesOf(text)[0]).toContain('unverified');
});

test('doubt in the next paragraph reaches back as well', () => {
  expect(
    hedgesOf('The rebels said 40 soldiers were killed.', 'The toll could not be independently verified.'),
  ).toEqual([['unverified']]);
});

test.each([
  ['The army said 40 soldiers were killed. A second claim of 12 missing could not be verified.'],
  ['The army said 40 soldiers were killed. The name of the pilot could not be verified.'],
  ['The army said 40 soldiers were killed. The toll could rise.'],
])('doubt about something else stays where it is: %s', (text) => {
  expect(hedgesOf(text)[0]).toEqual([]);
});
