import { expect, test } from 'vitest';
import { claimsOf, figures, quantitiesOf } from '../read.ts';

test.each([
  ['They lost tens of millions of crowns and hundreds of thousands of dollars.', '200000..999000 usd'],
  ['The fire took thousands of hectares.', '2000..9990 hectare'],
  ['The tent is made for 15°F/-9°C.', '-9 celsius'],
  ['The night was cold (-30°C).', '-30 celsius'],
  ['The trout weighed 2 pounds, 4 ounces.', '2.25 pound-mass'],
  ['The one weighs 2 pounds, the other nearly 3 pounds.', '3 pound-mass'],
  ['Between one and two rises are foreseen.', '1..2 count'],
  ['Two quarters of losses have cost the firm its bank.', '2 quarter-year'],
  ['Three quarters of members voted.', '0.75 fraction'],
])('reads the last figure of "%s"', (text, expected) => {
  expect(figures(text).at(-1)).toBe(expected);
});

test.each([
  'Lows will be in the low 40s.',
  'A third party holds the keys.',
  'They speak of a two-state solution.',
  'It has ended zero-hours contracts.',
  'The map dates to 1848.',
  'Fiscal year 2024 sales were weak.',
  'He robbed shops from at least 2002 to 2005.',
  'It will miss its 2030 emissions target.',
  'The 2024 elections were fair.',
  "Orvo's 2024 deliveries were late.",
  'It was a barracks 1921-33.',
])('finds no figure in "%s"', (text) => {
  expect(figures(text)).toEqual([]);
});

test('a number that could be a year still counts', () => {
  expect(figures('Thefts rose to 2028.')).toEqual(['2028 count']);
  expect(figures('The firm sold 2030 licences.')).toEqual(['2030 count']);
  expect(figures("The firm's 2000 employees are on strike.")).toEqual(['2000 count']);
  expect(figures('The index fell back to 2000 points.')).toEqual(['2000 point']);
  expect(figures('A third of the party left.')[0]).toMatch(/fraction$/);
});

test.each([
  ['It cut emissions 42 per cent.', 'change', 'down'],
  ['It cut its key rate by a quarter-point.', 'change', 'down'],
  ['The law caps costs at 4 per cent.', 'share', undefined],
  ['It cut its staff, of whom 40 per cent are women.', 'share', undefined],
])('tells how "%s" moves', (text, kind, direction) => {
  const [figure] = quantitiesOf(text);
  expect([figure?.kind, figure?.direction]).toEqual([kind, direction]);
});

test.each([
  ['The 12 founders plus 20 others signed.', ['exact', 'exact']],
  ['It fell eight votes short of the 60 it needed.', ['exact', 'exact']],
  ['Just short of 60 came.', ['fewer-than']],
  ['He won over two seasons.', ['exact']],
  ['He won over two medals.', ['more-than']],
])('reads the bounds of "%s"', (text, bounds) => {
  expect(quantitiesOf(text).map(({ bound }) => bound)).toEqual(bounds);
});

test('two levels behind "from the current" are no range', () => {
  expect(figures('It raised the limit from the current $154,000 to $220,000.')).toEqual([
    '154000 usd',
    '220000 usd',
  ]);
});

test.each([
  ['A 43 per cent target was set.', 'plan'],
  ['The expectations for a 10,000 rise were wrong.', 'forecast'],
  ['Nine firms bid.', 'result'],
])('reads "%s" as %s', (text, modality) => {
  expect(quantitiesOf(text)[0]?.modality).toBe(modality);
});

test.each([
  ['Four RS-25 engines failed.', 'engine'],
  ['Three-quarters of stay-at-home mothers agreed.', 'mother'],
  ['Forty well-known painters came.', 'painter'],
  ['Death toll in Corran fire rises to 10', 'toll'],
  ['The toll from a blaze that hit two barns rose to 10.', 'toll'],
  ['Earnings before tax rose to $12 million.', 'earning'],
])('the last figure of "%s" counts the %s', (text, head) => {
  expect(quantitiesOf(text).at(-1)?.measure.head).toBe(head);
});

test('verbs of headlines and polls are nothing that is counted', () => {
  const [, wounded] = quantitiesOf('Raid kills at least 7, wounds 30');
  expect([wounded?.measure.head, wounded?.measure.action]).toEqual(['people', 'wound']);
  expect(quantitiesOf('About 2 in 10 say it is dear.')[0]?.measure.head).toBe('');
  const [, wages] = quantitiesOf('It would cut output by 2 percent, while lowering wages by 1 percent.');
  expect(wages?.measure).toMatchObject({ head: 'wage', modifiers: [] });
});

test.each([
  '225.86',
  '-5.44%',
  'Last updated 21 hours ago',
  'It has been better in the past two years.',
  '2. ‘Clean Rivers’ law to be passed',
])('"%s" is no claim', (text) => {
  expect(claimsOf([text])).toEqual([]);
});

test('what says when stays a figure of a claim that counts', () => {
  expect(figures('They began three years ago with two lorries.')).toEqual(['3 year', '2 count']);
  expect(claimsOf(['The fire burned for three days.'])).toHaveLength(1);
});
