import { expect, test } from 'vitest';
import { printable } from '../../../../components/ui/printable.ts';

test.each([
  ['a direction override', 'evil\u202Egpj.exe', 'evil␣gpj.exe'],
  ['a zero-width space', 'a\u200Bb', 'a␣b'],
  ['NUL and bell', 'a\0b\u0007', 'a␣b␣'],
  ['a soft hyphen', 'soft\u00ADhyphen', 'soft␣hyphen'],
  ['line ends and tabs as one space', 'a\r\n\tb', 'a b'],
  ['half a character', 'a\uD800b', 'a\uFFFDb'],
])('B14: shows %s', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

test.each(['naïve café', 'السجناء', '👩‍🚒'.slice(0, 2), '<b>not markup</b>'])('leaves %s alone', (text) => {
  expect(printable(text)).toBe(text);
});
