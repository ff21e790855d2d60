import { expect, test } from 'vitest';
import { linkToSentence } from '../../../../components/claims/text-fragment.ts';

test('opens a report at the sentence', () => {
  expect(linkToSentence('https://a.example/x#top', 'So far 80 people')).toBe(
    'https://a.example/x#:~:text=So%20far%2080%20people',
  );
});

test.each([
  ['a hyphen', 'so-called', 'so%2Dcalled'],
  ['a comma', 'one, two', 'one%2C%20two'],
  ['an ampersand', 'A & B', 'A%20%26%20B'],
  ['a hash and a percent sign', '#1 is 5%', '%231%20is%205%25'],
  ['half a character', 'a\uD800', 'a%EF%BF%BD'],
])('B18: encodes %s', (_, quotation, text) => {
  expect(linkToSentence('https://a.example/', quotation)).toBe(`https://a.example/#:~:text=${text}`);
});

test('finds a long quotation by its first and last words', () => {
  const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
  expect(linkToSentence('https://a.example/', long)).toMatch(/text=word0%20word1.*,word74%20.*word79$/);
});

test('B18: opens the plain address where the sentence would not fit', () => {
  expect(linkToSentence('https://a.example/', 'x'.repeat(10_000))).toBe('https://a.example/');
  expect(linkToSentence('https://a.example/', '')).toBe('https://a.example/');
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///x', 'not an address', ''])(
  'B17, B18: makes no link of %s',
  (address) => {
    expect(linkToSentence(address, 'words')).toBeNull();
  },
);
