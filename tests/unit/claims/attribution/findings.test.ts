import { expect, test } from 'vitest';
import { words } from './said.ts';

test.each([
  'Divers found two anchors in the bay.',
  'Several schools found 12 new ways to teach.',
  'Ana Ruiz found herself in debt after 40 years.',
  'The trade showed signs of life after 12 years.',
  'The mayor added 40 berths while he was in office.',
  'Ruiz learned two languages when she was a child.',
  'The Rovers celebrated their 40th birthday.',
  'Pirates attacked six ports.',
  'The guild named 12 pilots to the board.',
  'Cases declined 40 percent.',
])('what somebody meets with or does is no statement: %s', (text) => {
  expect(words(text)).toEqual([]);
});

test.each([
  ['Divers found that two anchors were gone.', ['Divers: that two anchors were gone']],
  ['Divers found many of the 40 hulls were wet.', ['Divers: many of the 40 hulls were wet']],
  ['Inspectors found 40 boilers unsafe.', ['Inspectors: 40 boilers unsafe']],
  ['Inspectors found the 40 boilers to be unsafe.', ['Inspectors: the 40 boilers to be unsafe']],
  ['Divers found no trace of the 12 anchors.', ['Divers: no trace of the 12 anchors']],
  ['Inspectors found evidence of 12 leaks.', ['Inspectors: evidence of 12 leaks']],
  ['The audit found 12 leaks.', ['The audit: 12 leaks']],
  ['The hospital recorded 12 births.', ['The hospital: 12 births']],
])('a finding that is stated is one: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});
