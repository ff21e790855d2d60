import { expect, test } from 'vitest';
import { carryMeasures } from '../../../lib/crosscheck/carry.ts';
import { digest } from '../../../lib/crosscheck/digest.ts';
import { figuresOf } from '../../../lib/crosscheck/figure.ts';
import { headOf } from '../../../lib/crosscheck/head.ts';
import { namesOf } from '../../../lib/crosscheck/names.ts';
import { english } from '../../../lib/languages/en/english.ts';
import { claimsOf } from '../claims/read.ts';
import { reportOf } from './make.ts';

/** Whom or what each figure of a text belongs to. */
const owners = (text: string) =>
  carryMeasures(claimsOf([text]), reportOf(text), english).flatMap(({ quantities }) =>
    quantities.map(({ measure }) => measure.subject),
  );

test('a name that only begins sentences is one where it owns something or a second capital follows', () => {
  const names = (text: string) => namesOf([text], english.comparison);
  expect(names("Hadrian's sales fell. It was a bad year.")).toContain('hadrian');
  expect(names('Hadrian Motors cut 40 jobs.')).toContain('hadrian');
  expect(names('Leakage rose. It was a bad year.')).toEqual([]);
});

test('the words of one name are one owner', () => {
  const [first, second] = owners(
    'Ten people died in Porto Vela on Monday. Vela is a port. At the hospital of Vela 12 more are treated.',
  );
  expect(first).toBeDefined();
  expect(second).toBe(first);
});

test('Upper and Lower Varn are two', () => {
  const [upper, lower] = owners('Upper Varn has 310 schools. Lower Varn has 290 schools.');
  expect(upper).not.toBe(lower);
});

test('an owner right before another figure owns that one alone', () => {
  const [own, other] = owners(
    "The firm Prysma makes pumps. Its revenue was 41 million euros, level with Solvane's 40 million.",
  );
  expect([own, other]).toEqual(['prysma', 'solvane']);
});

test('a firm that speaks owns its figures, though its name has two words', () => {
  expect(owners('Hadrian Motors said that it would cut 1,500 jobs. Hadrian makes cars.')).toEqual([
    'hadrian',
  ]);
});

test('nor is it among the names around the figure beside it', () => {
  const text =
    'Prysma makes pumps. Prysma sold 410 pumps, level with the 410 of old and Solvane’s 405 pumps.';
  const report = reportOf(text);
  const shared = { report: headOf(report), digest: digest(report, english), seenAt: '', quotation: text };
  const figures = claimsOf([text]).flatMap((claim) => figuresOf({ ...shared, claim }, english.comparison));
  const namesAt = (value: number) => [
    ...(figures.find(({ quantity }) => quantity.value.low === value)?.names.own ?? []),
  ];
  expect(namesAt(410)).not.toContain('solvane');
  expect(namesAt(405)).toContain('solvane');
});

test('a name of several words begins with its first capital', () => {
  const text =
    "The poll gives 29 per cent to the Greens, 30 to the People's League. The People's League leads the Greens.";
  expect(owners(text).slice(0, 2)).toEqual(['greens', 'league']);
});
