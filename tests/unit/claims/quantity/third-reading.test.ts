import { expect, test } from 'vitest';
import { figures, quantitiesOf } from '../read.ts';

const counted = (text: string) => quantitiesOf(text).map(({ measure }) => measure.head);
const kinds = (text: string) => quantitiesOf(text).map(({ kind }) => kind);
const starts = (text: string, published?: string) =>
  quantitiesOf(text, published).map(({ scope }) => scope.period?.start);

test('money that is raised or lost is a sum, a price that is raised has moved', () => {
  expect(kinds('The start-up raised $120 million.')).toEqual(['level']);
  expect(kinds('The carrier lost 214 million pounds.')).toEqual(['level']);
  expect(kinds('The fee was raised $2 to $14.')[0]).toBe('change');
  expect(kinds('Shares lost 40 cents.')).toEqual(['change']);
});

test('a little word behind a verb of its own is no movement', () => {
  expect(kinds('The army had shot down 41 drones.')).toEqual(['level']);
  expect(kinds('Police rounded up 30 suspects.')).toEqual(['level']);
  expect(kinds('The index closed up 30 points.')).toEqual(['change']);
});

test.each([
  ['One is malnourished, and 1.2 million need treatment.', ''],
  ['A crowd of 54,311 saw the hosts win.', 'crowd'],
  ['Four in ten schools lack a physics teacher.', 'school'],
  ['The bridge, which cost $212 million, was closed.', 'bridge'],
  ['The number of cases rose to 214, of which 41 needed hospital care.', 'case'],
  ['The start-up employs 40.', 'start-up'],
])('what is counted in "%s"', (text, head) => {
  expect(counted(text).at(-1)).toBe(head);
});

test('"those to" stands for the subject before', () => {
  expect(counted('Exports to Norland fell 14 percent, while those to Estland rose 2 percent.')).toEqual([
    'export',
    'export',
  ]);
  expect(
    counted('If pupils in Norland paid what those in Estland pay it would save $500 million.'),
  ).not.toEqual(['pupil']);
});

test('a sentence that opens with its figure tells what it is behind the comma', () => {
  expect(counted('At 14.2 percent, the vacancy rate is the highest in ten towns.')[0]).toBe('rate');
});

test('how much more it is than another counts the same thing', () => {
  expect(counted('Rangers counted 1,864 lynxes, 6 percent more than before.')).toEqual(['lynx', 'lynx']);
  expect(
    counted('Growers received 31 cents a litre for milk in April, four cents less than it cost.'),
  ).toEqual(['milk', 'milk']);
});

test('the date of what is compared is none of the figure', () => {
  expect(starts('Rangers counted 1,864 lynxes, 6 percent more than in the last census in 2018.')).toEqual([
    undefined,
    undefined,
  ]);
});

test('"a year earlier" is the same month a year before', () => {
  expect(
    starts('Guards turned back 1,340 people in March, against 890 a year earlier.', '2026-05-12'),
  ).toEqual(['2026-03-01', '2025-03-01']);
  expect(
    starts('The carrier lost 214 million pounds, after a profit of 36 million pounds a year earlier.')[0],
  ).toBe(undefined);
});

test('a span that ends with the end of a month', () => {
  const [figure] = quantitiesOf(
    'Profit was $46 million in the six months to the end of September.',
    '2026-11-12',
  );
  expect([figure?.scope.period?.start, figure?.scope.period?.end]).toEqual(['2026-04-01', '2026-09-30']);
});

test('a figure that is plainly set against a time is a time', () => {
  expect(figures('Patients waited 14 weeks for a first visit, up from nine before.').at(-1)).toBe('9 week');
  expect(figures('The town had 212 days of bad air last year, compared with 164 in 2023.').at(-1)).toBe(
    '164 day',
  );
});

test('"last season" is counted by nobody', () => {
  expect(
    figures('The harvest is expected to reach 21.5 million tonnes, down from 24.8 million last season.'),
  ).toEqual(['21500000 tonne', '24800000 tonne']);
});

test('what a forecast sets out from has happened', () => {
  const modalities = (text: string) => quantitiesOf(text).map(({ modality }) => modality);
  expect(modalities('The harvest is expected to reach 21 tonnes, down from 24.')).toEqual([
    'forecast',
    'result',
  ]);
  expect(modalities('It raised its forecast to 21 tonnes, up from 19.')).toEqual(['forecast', 'forecast']);
  expect(modalities('Voters rejected the plan by 53.4 percent.')).toEqual(['result']);
});

test('a deadline that is still to come is none of what there is', () => {
  const ends = quantitiesOf('The line has 86 buses and wants 60 more by 2029.', '2026-05-12').map(
    ({ scope }) => scope.period?.end,
  );
  expect(ends).toEqual([undefined, '2029-12-31']);
});

test('hospitals that are short of nurses lack them, "just short of" is a bound', () => {
  const bounds = (text: string) => quantitiesOf(text).map(({ bound }) => bound);
  expect(bounds('Hospitals are short of 2,900 nurses.')).toEqual(['exact']);
  expect(bounds('Just short of 2,900 nurses left.')).toEqual(['fewer-than']);
});

test('what is worth a sum, and what a rate is compared with', () => {
  expect(counted('The gang took 41 works, among them six by Orlen, worth $90 million.').at(-1)).toBe('work');
  expect(figures('Only 31 trucks a day get through, compared with 500 before.')).toEqual([
    '31 count/1 day',
    '500 count/1 day',
  ]);
});

test('a share in another guise counts what the figure before it does', () => {
  expect(counted('The ministry says 1,127 schools, or 38 percent, reopened.')).toEqual(['school', 'school']);
});

test('"and by" goes on from the movement before, whatever stands between', () => {
  expect(kinds('Rents rose 8 percent to an average of 1,412 euros, and by 4 percent elsewhere.')).toEqual([
    'change',
    'level',
    'change',
  ]);
});

test('a part of a sentence has the unit of the whole', () => {
  expect(figures('He served eight of his 12 years.')).toEqual(['8 year', '12 year']);
});

test('"this winter" began in the year before, until the next one is near', () => {
  const winter = (text: string, published: string) => starts(text, published)[0];
  expect(winter('The flu has killed 41 people this winter.', '2026-03-10')).toBe('2025-12-01');
  expect(winter('The flu will kill 41 people this winter.', '2026-10-10')).toBe('2026-12-01');
  expect(winter('The flu killed 41 people last winter.', '2026-01-10')).toBe('2024-12-01');
});
