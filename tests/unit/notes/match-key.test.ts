import { expect, test } from 'vitest';
import type { Claim } from '../../../lib/model/claim.ts';
import type { Quantity } from '../../../lib/model/quantity.ts';
import { noteMatchKey, noteMatchKeys } from '../../../lib/notes/match-key.ts';

const place = { block: 0, start: 0, end: 2 };
const quantity: Quantity = {
  span: place,
  figure: place,
  value: { low: 104, high: 104 },
  bound: 'exact',
  step: 1,
  digits: 3,
  unit: { id: 'count', dimension: 'count' },
  measure: {
    head: 'prisoner',
    modifiers: ['political'],
    action: 'release',
    about: [],
    text: 'political prisoners',
  },
  scope: {
    places: [{ name: 'Aldara', within: [], basis: 'known' }],
    period: { kind: 'instant', start: '2026-01-25', end: '2026-01-25', text: 'yesterday', basis: 'resolved' },
  },
  asOf: { basis: 'published', at: '2026-01-26' },
  kind: 'level',
  modality: 'result',
  parser: 'digits',
};

function claim(change: Partial<Quantity> = {}, source: string | null = 'penal forum'): Claim {
  const attribution = {
    cue: { spans: [place], lemma: 'say' },
    content: [place],
    mode: 'indirect' as const,
    stance: 'asserts' as const,
    ...(source
      ? { source: { span: place, text: source, name: source, kind: 'organisation' as const, key: source } }
      : {}),
  };
  return {
    id: 'c',
    reportId: 'r',
    role: 'text',
    span: place,
    sentence: place,
    text: '',
    selector: { quote: { exact: '', prefix: '', suffix: '' }, position: { start: 0, end: 0 } },
    quantities: [{ ...quantity, ...change }],
    attributions: [attribution],
    hedges: [],
  };
}

test('an equal claim on another page has the same key, whatever its words for the day', () => {
  const elsewhere = claim({
    scope: {
      ...quantity.scope,
      period: { kind: 'instant', start: '2026-01-25', end: '2026-01-25', text: 'on Sunday', basis: 'known' },
    },
  });
  expect(noteMatchKey(elsewhere, 0)).toBe(noteMatchKey(claim(), 0));
});

test.each([
  ['figure', claim({ value: { low: 105, high: 105 } })],
  ['bound', claim({ bound: 'at-least' })],
  ['measure', claim({ measure: { ...quantity.measure, head: 'journalist' } })],
  ['place', claim({ scope: { ...quantity.scope, places: [{ name: 'Borea', within: [], basis: 'known' }] } })],
  ['period', claim({ scope: { places: quantity.scope.places } })],
  ['source', claim({}, 'ministry')],
])('another %s has another key', (_, other) => {
  expect(noteMatchKey(other, 0)).not.toBe(noteMatchKey(claim(), 0));
});

test.each([
  ['measure', claim({ measure: { ...quantity.measure, head: '' } })],
  ['source', claim({}, null)],
  ['place and period', claim({ scope: { places: [] } })],
])('an unknown %s matches nothing', (_, unknown) => {
  expect(noteMatchKeys(unknown)).toEqual([]);
});
