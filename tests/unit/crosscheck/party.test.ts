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

test.each([
  ['For the Oran Delta the estimate fell from 415 to 395 boats.', 415],
  ['In Oran the count of boats fell to 395.', 395],
  ['The port cut its toll from 22 to 19 lira, costing the state 40 million lira a year.', 40_000_000],
  ['The port cut its toll from 22 to 19 lira, which earned the council 40 million lira a year.', 40_000_000],
  ['Stroll along Oran Quay and count the empty boats: 14, out of 60. Ana Ruiz of Oran Quay left.', 14],
])('a place, or whoever a figure falls to, gives nothing: %s', (text, value) => {
  expect(partyIn(text, value)).toBeUndefined();
});

test.each([
  ['The mayor spoke late, an aide said, ignoring the union’s count of 40 boats.', 40, 'union'],
  ['The Harbour Board took note of Skarv Air’s figure of 40 boats.', 40, 'Skarv Air'],
  ['The mayor of the town’s count was 40 boats.', 40, 'mayor'],
  ['In Oran police counted 40 boats.', 40, 'Oran police'],
])('a count is whose it is, and not whose who speaks of it: %s', (text, value, name) => {
  expect(partyIn(text, value)).toBe(name);
});

test('a comma within a number ends no name', () => {
  const text = 'A poll among 2,400 sailors finds that 40 per cent own a boat.';
  expect(partyIn(text, 40)).toBe('A poll among 2,400 sailors');
});

test('who stands in a relative clause gives its figures alone', () => {
  const text = 'Fares rose to 41 lira at Skarv Air, which reported 9,300 passengers.';
  expect(partyIn(text, 41)).toBeUndefined();
  expect(partyIn(text, 9300)).toBe('Skarv Air');
});
