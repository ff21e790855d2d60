import { expect, test } from 'vitest';
import { areStrangers } from '../../../lib/crosscheck/compare/owner.ts';
import { compare, meet } from '../../../lib/crosscheck/comparison.ts';
import { featuresOf, logOdds, rowOf } from '../../../lib/crosscheck/likelihood.ts';
import { AGREEING, DIFFERING } from '../../../lib/crosscheck/likelihood-weights.ts';
import { RIVALS } from '../../../lib/crosscheck/rival-weights.ts';
import { crowdsOf, standingsOf } from '../../../lib/crosscheck/rivals.ts';
import { english } from '../../../lib/languages/en/english.ts';
import { claimOf, figureOf, reportOf } from './make.ts';

/** A sentence with one figure, and the noun right behind that figure. */
function figure(text: string, value: number, noun: string) {
  const start = text.indexOf(noun, text.indexOf(String(value)));
  const span = { block: 0, start, end: start + noun.length };
  const report = reportOf(text, { outlet: `${noun}.example` });
  return figureOf(report, claimOf(report, [{ words: String(value), value, measure: { head: noun, span } }]));
}

function features(a: ReturnType<typeof figure>, b: ReturnType<typeof figure>) {
  const comparison = compare(meet(a, b, english), english);
  return featuresOf(comparison, ...crowdsOf([comparison]));
}

const farms = figure('The council of Varn fenced 306 farms.', 306, 'farms');
const sheep = figure('Near Varn 306 sheep were sheared.', 306, 'sheep');

test('two nouns of their own speak against one thing, one noun that both have does not', () => {
  expect(features(farms, sheep).nounsOther).toBe(1);
  expect(features(farms, figure('In Varn 306 farms have fences.', 306, 'farms')).nounsOther).toBe(0);
});

test('a noun that one text lacks speaks against it, and more so where its report has the noun elsewhere', () => {
  const bare = figure(
    'The farms of Varn waited; 306 of them had seen water by Friday, said the council.',
    306,
    'council',
  );
  const { nounLacking, nounAvoided } = features(sheep, bare);
  expect([nounLacking, nounAvoided]).toEqual([1, 0]);
  expect(features(farms, bare).nounLacking).toBe(0);
});

test('a sentence that turns to a neighbour is an aside', () => {
  const other = figure('In neighbouring Lorn 306 farms burned.', 306, 'farms');
  expect(features(farms, other).oneAside).toBe(1);
  expect(features(other, other).oneAside).toBe(0);
});

test('the greatest figures of their kind are the wholes of their reports, whatever comes first', () => {
  const text = 'In Varn 12 farms burned on Friday, and 40 farms burned in all.';
  const report = reportOf(text);
  const at = (words: string) => ({
    block: 0,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const claim = claimOf(report, [
    { words: '12', value: 12, measure: { head: 'farm', span: at('farms burned on') } },
    { words: '40', value: 40, measure: { head: 'farm', span: at('farms burned in') } },
  ]);
  const figures = [0, 1].map((index) => figureOf(report, claim, index));
  const other = figure('Varn lost 44 farms.', 44, 'farms');
  const comparisons = figures.map((each) => compare(meet(each, other, english), english));
  const crowds = crowdsOf(comparisons);
  const told = comparisons.map((comparison) => featuresOf(comparison, ...crowds));
  expect(told.map(({ slotGreatest, slotUneven }) => [slotGreatest, slotUneven])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test('a report that counts the same thing of the other owner, too, keeps the two apart', () => {
  const text = 'Tolland saw 27 murders and Wexby 33 murders.';
  const owned = (words: string, value: number, subject: string) => {
    const start = text.indexOf('murders', text.indexOf(words));
    const span = { block: 0, start, end: start + 'murders'.length };
    return { words, value, measure: { head: 'murder', span, subject } };
  };
  const report = reportOf(text);
  const claim = claimOf(report, [owned('27', 27, 'tolland'), owned('33', 33, 'wexby')]);
  const [tolland, wexby] = [0, 1].map((index) => figureOf(report, claim, index));
  const later = 'Wexby had 35 murders.';
  const there = reportOf(later, { outlet: 'later.example' });
  const span = {
    block: 0,
    start: later.indexOf('murders'),
    end: later.indexOf('murders') + 'murders'.length,
  };
  const now = figureOf(
    there,
    claimOf(there, [{ words: '35', value: 35, measure: { head: 'murder', span, subject: 'wexby' } }]),
  );
  const comparisons = [tolland, wexby].flatMap((each) =>
    each ? [compare(meet(each, now, english), english)] : [],
  );
  const crowds = crowdsOf(comparisons);
  expect(comparisons.map((one) => featuresOf(one, ...crowds).keptApart)).toEqual([1, 0]);
});

test('of two figures with one number, the one that fits less is behind the other', () => {
  const here = figure('The council of Varn fenced 306 farms.', 306, 'farms');
  const comparisons = [farms, sheep].map((each) => compare(meet(here, each, english), english));
  const [better, worse] = standingsOf(
    comparisons.map((comparison, at) => ({ comparison, odds: at === 0 ? 2 : -1 })),
    new Map(),
  );
  expect(better?.twin).toBe(0);
  expect(worse?.twin).toBeGreaterThan(0);
});

test('figures of two names, each nowhere in the other report, belong to strangers', () => {
  const of = (text: string, subject: string) => {
    const report = reportOf(text);
    const span = { block: 0, start: text.indexOf('prisoners'), end: text.indexOf('prisoners') + 9 };
    return figureOf(
      report,
      claimOf(report, [{ words: '104', value: 104, measure: { head: 'prisoner', span, subject } }]),
    );
  };
  const varn = of('The ministry in Varn freed 104 prisoners.', 'varn');
  expect(areStrangers(varn, of('An amnesty in Lorn freed 104 prisoners.', 'lorn'))).toBe(true);
  expect(areStrangers(varn, of('Unlike Varn, the ministry in Lorn freed 104 prisoners.', 'lorn'))).toBe(
    false,
  );
  expect(areStrangers(varn, of('In Varn 104 prisoners walked out.', 'varn'))).toBe(false);
});

test('weights stand in the order of the aspects that they weigh', () => {
  const comparison = compare(meet(farms, sheep, english), english);
  const crowds = crowdsOf([comparison]);
  const named = featuresOf(comparison, ...crowds);
  const names = Object.keys(named);
  expect(rowOf(comparison, ...crowds)).toEqual(Object.values(named));
  for (const weights of [AGREEING, DIFFERING]) expect(Object.keys(weights)).toEqual(names);
  for (const weights of [RIVALS.agreeing, RIVALS.differing])
    expect(Object.keys(weights).slice(0, names.length)).toEqual(names);
  const sum = names.reduce((total, name) => {
    const at = name as keyof typeof named;
    return total + named[at] * AGREEING[at];
  }, 0);
  expect(logOdds(comparison, rowOf(comparison, ...crowds))).toBeCloseTo(sum);
});
