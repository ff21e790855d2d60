import { expect, test } from 'vitest';
import { extractClaims } from '../../../lib/claims/extract-claims.ts';
import { compareParties } from '../../../lib/crosscheck/compare/party.ts';
import { digest } from '../../../lib/crosscheck/digest.ts';
import { type Figure, figuresOf } from '../../../lib/crosscheck/figure.ts';
import { headOf } from '../../../lib/crosscheck/head.ts';
import { analyse } from '../../../lib/languages/en/analyse.ts';
import { english } from '../../../lib/languages/en/english.ts';
import { reportOf } from './make.ts';

/** The figure of a text that has this value, as the cross-check sees it. */
function figure(text: string, value: number): Figure {
  const report = reportOf(text);
  const shared = { report: headOf(report), digest: digest(report, english), seenAt: '', quotation: text };
  const found = extractClaims(report, english, analyse)
    .flatMap((claim) => figuresOf({ ...shared, claim }, english.comparison))
    .find(({ quantity }) => quantity.value.low === value);
  if (!found) throw new Error(`${value} was not read in "${text}"`);
  return found;
}

const partyIn = (text: string, value: number): string | undefined => figure(text, value).party?.name;

test('a second party whose verb is left out gives the figure behind it', () => {
  const text = 'In Lorn the organisers counted 15,000 people, the police 6,000.';
  expect(partyIn(text, 15_000)).toBe('the organisers');
  expect(partyIn(text, 6000)).toBe('police');
});

test('words between two figures that name nobody give nothing', () => {
  expect(partyIn('The organisers counted 15,000 people, the year before 6,000.', 6000)).not.toBe(
    'the year before',
  );
});

test('who counts now gave the figure that it is set beside', () => {
  expect(partyIn('Police put the crowd at 31,000, down from 48,000 a week ago.', 48_000)).toBe('Police');
});

test('a name ends before the verb that follows it', () => {
  const text = 'The coastguard disputes this and has now put the number of passengers at 187.';
  expect(partyIn(text, 187)).toBe('The coastguard');
});

test('where a report was written is no party', () => {
  const text =
    'LORN (Eastern Wire) - The authorities lowered the toll to 44, saying three people were alive.';
  expect(partyIn(text, 3)).toBe('The authorities');
});

test('a recount or a poll is nobody who could quarrel', () => {
  const recount = figure('A recount put the lead at 389 votes, the returning officer found.', 389);
  const poll = figure('A poll put the lead at 402 votes in the county of Lorn.', 402);
  expect(compareParties(recount.party, poll.party)).not.toBe('different');
});

test('two bodies that give figures can', () => {
  const police = figure('Police counted 48,000 people in Lorn.', 48_000);
  const organisers = figure('The organisers counted 120,000 people in Lorn.', 120_000);
  expect(compareParties(police.party, organisers.party)).toBe('different');
});
