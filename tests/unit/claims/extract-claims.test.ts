import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimsOf, figures } from './read.ts';

test('two sentences behind a unit are two claims, and only the second is said by somebody', () => {
  const [dose, deaths] = claimsOf(['The dose was raised to 400 mg. Two patients died, the clinic said.']);
  expect(dose?.attributions).toEqual([]);
  expect(dose?.quantities[0]?.unit.id).toBe('milligram');
  expect(deaths?.attributions[0]?.source?.text).toBe('the clinic');
  expect(deaths?.quantities[0]?.measure).toMatchObject({ head: 'patient', action: 'die' });
});

test('clauses with figures of their own are claims of their own', () => {
  const claims = claimsOf([
    'The ministry says it has freed 640 captives, but the lawyers have counted only 104 releases.',
  ]);
  expect(claims.map(({ text }) => text)).toEqual([
    'The ministry says it has freed 640 captives',
    'the lawyers have counted only 104 releases.',
  ]);
});

test('a list of figures stays one claim', () => {
  expect(claimsOf(['The shop sold 12 pears, 4 plums and 7 figs.'])).toHaveLength(1);
});

test('an attributed sentence without a figure is a claim too', () => {
  const [claim] = claimsOf(['“Nobody was warned,” said Mara Lind.']);
  expect(claim?.quantities).toEqual([]);
  expect(claim?.attributions).toHaveLength(1);
});

test('a clock time and a set phrase give no figure', () => {
  expect(figures('What a day it was: the council met at 2.15pm and sat for forty-five minutes.')).toEqual([
    '45 minute',
  ]);
});

test('selectors hold the exact words and their place over all blocks', () => {
  const blocks = ['A quiet day.', 'Then 12 boats sank off the coast.'];
  const [claim] = claimsOf(blocks);
  const whole = blocks.join('\n');
  const { position, quote } = claim?.selector ?? { position: { start: 0, end: 0 }, quote: { exact: '' } };
  expect(quote.exact).toBe('Then 12 boats sank off the coast.');
  expect(whole.slice(position.start, position.end)).toBe(quote.exact);
});

test('an unrelated edit keeps the id, equal sentences have two', () => {
  const [before] = claimsOf(['Then 12 boats sank.']);
  const [after] = claimsOf(['A new first line.', 'Then 12 boats sank.']);
  expect(after?.id).toBe(before?.id);
  const twice = claimsOf(['Then 12 boats sank.', 'Then 12 boats sank.']);
  expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
});

test('blocks keep their roles; a correction note is told by its words', () => {
  const claims = claimsOf([
    { role: 'headline', text: '12 boats sink' },
    { role: 'caption', text: 'One of 12 boats' },
    { role: 'text', text: 'Correction: an earlier version said 14 boats sank.' },
  ]);
  expect(claims.map(({ role }) => role)).toEqual(['headline', 'caption', 'correction']);
});

test('whatever the text, every span lies in it and every claim repeats its words', () => {
  const word = fc.constantFrom(
    '12',
    'boats',
    'sank',
    '“',
    '”',
    '1,000',
    '$',
    'in',
    'May',
    'half',
    'as many',
    'said',
    ',',
    '.',
    '\u0301',
    '🛶',
    'from',
    'to',
    '%',
    '(',
    ')',
    '-',
    'two',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      for (const { span, text: own, quantities } of claimsOf([text])) {
        expect(own).toBe(text.slice(span.start, span.end));
        for (const { span: inner, figure, value } of quantities) {
          expect(inner.start).toBeLessThanOrEqual(figure.start);
          expect(figure.end).toBeLessThanOrEqual(inner.end);
          expect(value.low).toBeLessThanOrEqual(value.high);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['Some 40 people marched.', ['Washington']],
  ['Some 3.2 million Americans lost their jobs.', []],
  ['Nationwide, 120 schools closed.', []],
])('a report’s dateline is the place of what happened there: %s', (text, places) => {
  const [claim] = claimsOf([`WASHINGTON (AP) — ${text}`]);
  expect(claim?.quantities[0]?.scope.places.map(({ name }) => name)).toEqual(places);
});

test('further down in a report nothing is said to lie at its dateline', () => {
  const claims = claimsOf(['WASHINGTON (AP) — Some 40 people marched.', 'The law covers 12 states.']);
  expect(claims.map(({ quantities }) => quantities[0]?.scope.places.length)).toEqual([1, 0]);
});

test('“I” within what somebody quotes of themselves is who is quoted', () => {
  const [claim] = claimsOf(['“We found that I said we lost 40 people,” Mayor Ann Smith said.']);
  expect(claim?.attributions.map(({ source }) => [source?.text, source?.name])).toEqual([
    ['Mayor Ann Smith', 'Ann Smith'],
    ['We', 'Ann Smith'],
    ['I', 'Ann Smith'],
  ]);
});
