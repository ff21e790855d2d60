import { expect, test } from 'vitest';
import { carryMeasures } from '../../../lib/crosscheck/carry.ts';
import { digest } from '../../../lib/crosscheck/digest.ts';
import { figuresOf } from '../../../lib/crosscheck/figure.ts';
import { headOf, quotationOf } from '../../../lib/crosscheck/head.ts';
import { english } from '../../../lib/languages/en/english.ts';
import { claimsOf } from '../claims/read.ts';
import { reportOf } from './make.ts';

/** The one word for what the last figure of a text counts. */
function lastSlot(text: string): string | undefined {
  const report = reportOf(text);
  const shared = { report: headOf(report), digest: digest(report, english), seenAt: '' };
  const figures = carryMeasures(claimsOf([text]), report, english).flatMap((claim) =>
    figuresOf({ ...shared, claim, quotation: quotationOf(report, claim.sentence) }, english.comparison),
  );
  return figures.at(-1)?.slot;
}

test.each([
  ['The blaze on the ridge is 10 percent contained.', 'contained'],
  ['A third jab was 86 percent effective.', 'effective'],
  ['Newbridge has 41,216 inhabitants, up from 38,904.', 'resident'],
  ['Some 20,000 people marched against a higher pension age. Police counted 9,000.', 'protester'],
  ['The leak is at its lowest level, 214 litres.', ''],
  ['The army ordered 300 people from their homes.', 'evacuated'],
  ['The number of rooms closed to the public is 41.', 'room'],
  ['Both provinces together: 3,580 suspected.', 'suspected'],
  ['The court heard 26 cases last year.', ''],
  ['The virus reached the town in May. The clinic has 26 cases.', 'infected'],
  ['The factory fears for its workers. It is letting 150 go.', 'cut'],
  ['Police hold the prisoners. They have let 150 go.', 'released'],
  ['The tourist office counted 61,000 arrivals.', 'visitor'],
  ['Mayor Helen Strand was ahead. Strand had 35 percent.', ''],
  ['They set 60 camera traps in the woods.', 'trap'],
  ['The ferry has room for 150 passengers.', 'room'],
  ['The ministry said that three bodies had been counted twice.', 'duplicate'],
  ['It listed 104 releases of political prisoners.', 'prisoner'],
  ['Some 24,000 people have been told to leave their homes.', 'evacuated'],
  ['Of the children, 12 were sent home.', 'child'],
  ['Some 120 homes burned down.', 'house'],
  ['Its market share rose to 12.8 percent.', 'market-share'],
  ['The hall was built for €30 million.', 'hall'],
  ['Casualties rose to 40.', 'injured'],
  ['QUAKE INJURES 40', 'injured'],
  ['The drought cost 1,310 lives.', 'dead'],
  ['Growth of March was put at 2 percent. March had been reported as 247,500.', ''],
])('tells in one word what is counted: %s', (text, slot) => {
  expect(lastSlot(text)).toBe(slot);
});
