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
  ['Growth of March was put at 2 percent. March had been reported as 247,500.', ''],
])('tells in one word what is counted: %s', (text, slot) => {
  expect(lastSlot(text)).toBe(slot);
});
