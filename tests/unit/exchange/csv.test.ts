import { expect, test } from 'vitest';
import { csvLine } from '../../../lib/exchange/csv.ts';

test.each([
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@x', "'@x"],
  [' =1+1', "' =1+1"],
  ['＝1+1', "'＝1+1"],
  ['\tx', "'\tx"],
  ['\rx', `"'\rx"`],
  ['lost;=1+1', "lost;'=1+1"],
  ['lost; @x', "lost; '@x"],
  ['two\n=1+1', `"two\n'=1+1"`],
  ['a, b', '"a, b"'],
  ['he said "no"', '"he said ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['plain 5-4', 'plain 5-4'],
  ['\ud800', '\ufffd'],
])('B16: the text %j is written as %j', (text, cell) => {
  expect(csvLine([text])).toBe(`${cell}\r\n`);
});

test('numbers stay numbers, nothing stays empty', () => {
  expect(csvLine([-1.5, 0, null, undefined, true])).toBe('-1.5,0,,,true\r\n');
});
