import { expect, test } from 'vitest';
import { sameOrigin } from '../../../lib/crosscheck/family.ts';
import { digestOf, reportOf } from './make.ts';

const WIRE =
  'A fire in a paint warehouse on the eastern quay of Lorn sent black smoke over the city for most of Tuesday and forced 240 people out of their homes, the fire brigade said. The alarm was raised before six by a night watchman who had seen flames behind the loading doors. By the time the first engines arrived two of the three halls were burning from end to end.';
const OTHER =
  'Some 240 residents of Lorn spent Tuesday in sports halls while a warehouse full of paint burned on the quay below their windows. The blaze was spotted early in the morning by a guard. Two halls could not be saved, said the commander, and the harbour water is being sampled because of the solvents that ran into it.';

const joined = (a: string, b: string) => sameOrigin(digestOf(reportOf(a)), digestOf(reportOf(b)));

test('a shortened copy under another first sentence is the same text', () => {
  expect(joined(WIRE, `Smoke over the harbour worried many on Tuesday. ${WIRE.slice(0, 260)}`)).toBe(true);
});

test('another reporter’s words on the same event are another text', () => {
  expect(joined(WIRE, OTHER)).toBe(false);
});

test('a text too short to tell is nobody’s copy', () => {
  expect(
    joined('The fire was out by noon, the brigade said.', 'The fire was out by noon, the brigade said.'),
  ).toBe(false);
});
