import { expect, test } from 'vitest';
import { evidenceAddress, shownAddress } from '../../../../components/notes/evidence-address.ts';

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['http://example.org', 'http://example.org/'],
  ['  example.org/list ', 'https://example.org/list'],
  ['HTTPS://Example.org/A', 'https://example.org/A'],
])('takes %s', (typed, address) => {
  expect(evidenceAddress(typed)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'chrome://settings',
  'blob:https://example.org/1',
  'intent://x#Intent;end',
  'ms-word:ofe|u|https://example.org/a',
  'https://known.example@other.example/',
  'https://exam ple.org',
  'https://example.org/\u0000',
  'https://example.org/\u202Egpj',
  'nothing',
  '',
])('refuses %s', (typed) => {
  expect(evidenceAddress(typed)).toBeNull();
});

test('shows host and path without hiding the host', () => {
  expect(shownAddress('https://www.example.org/a/b?c=1')).toBe('example.org/a/b?c=1');
  expect(shownAddress('https://xn--pple-43d.example/')).toBe('xn--pple-43d.example');
});
