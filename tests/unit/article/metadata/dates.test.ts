import { expect, test } from 'vitest';
import { readDate } from '../../../../lib/article/metadata/dates.ts';

test.each([
  ['2024-08-08T08:00:00Z', '2024-08-08T08:00:00Z'],
  ['2024-04-27T15:56:35+0100', '2024-04-27T15:56:35+01:00'],
  ['2024-04-27T15:56:35.123+02:00', '2024-04-27T15:56:35+02:00'],
  ['2021-05-11 09:49:18', '2021-05-11T09:49:18'],
  ['2021-05-11', '2021-05-11'],
  ['20210511T094918Z', '2021-05-11T09:49:18Z'],
  ['Thu, 08 Aug 2024 08:00:00 GMT', '2024-08-08T08:00:00Z'],
  ['1723104000', '2024-08-08T08:00:00Z'],
])('reads %s', (written, expected) => {
  expect(readDate(written)).toBe(expected);
});

test.each([
  '0001-01-01T00:00:00Z',
  '9999-99-99',
  '2024-02-31',
  '2024-13-01',
  'yesterday',
  '',
  '2'.repeat(1000),
  null,
  {},
  [],
  Number.NaN,
])('takes %j for no date', (written) => {
  expect(readDate(written)).toBeUndefined();
});
