import { expect, test } from 'vitest';
import { words } from './said.ts';

test.each([
  [
    'Harbour lawyers alleged that 40 boats had been scuttled.',
    ['Harbour lawyers: that 40 boats had been scuttled'],
  ],
  ['The tenants alleged the landlord had cut 12 pipes.', ['The tenants: the landlord had cut 12 pipes']],
  ['It is alleged that 40 boats were scuttled.', [': that 40 boats were scuttled']],
])('a participle that passes for an adjective is a verb before a statement: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  ['40 alleged smugglers said it was late.', ['40 alleged smugglers: it was late']],
  ['The port paid for 40 alleged repairs.', []],
  ['The alleged theft of 40 boats stunned Oran.', []],
])('what describes a noun is no verb: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});
