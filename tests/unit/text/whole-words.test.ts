import { expect, test } from 'vitest';
import { wholeWords } from '../../../lib/text/whole-words.ts';

const TEXT = 'It took 1,200 homes (2.5 km away), said Ana-María.';

test.each<[string, string]>([
  ['0 ho', '1,200 homes'],
  ['1,', '1,200'],
  [' homes ', 'homes'],
  ['5 k', '2.5 km'],
  ['María', 'María'],
  ['away),', 'away),'],
  [' ', ''],
])('"%s" means "%s"', (selected, meant) => {
  const start = TEXT.indexOf(selected);
  const span = wholeWords(TEXT, { start, end: start + selected.length });
  expect(TEXT.slice(span.start, span.end)).toBe(meant);
});
