import { expect, test } from 'vitest';
import { quantitiesOf } from '../read.ts';

const period = (text: string, published: string) => {
  const found = quantitiesOf(text, published)[0]?.scope.period;
  return found && [found.kind, found.start, found.end];
};

test.each([
  ['Since March 21, 412 people have been held.', '2026-10-02', ['since', '2026-03-21', undefined]],
  ['In December, 40 people died.', '2026-01-10', ['during', '2025-12-01', '2025-12-31']],
  ['40 people died in December 2019.', '2026-01-10', ['during', '2019-12-01', '2019-12-31']],
  ['40 people died yesterday.', '2026-01-26', ['during', '2026-01-25', '2026-01-25']],
  ['40 people died on Friday.', '2026-05-12', ['during', '2026-05-08', '2026-05-08']],
  ['40 people died last week.', '2026-05-12', ['during', '2026-05-04', '2026-05-10']],
  ['40 people died early this month.', '2026-01-26', ['during', '2026-01-01', '2026-01-10']],
  ['40 people died in the first quarter of 2025.', '2026-05-12', ['during', '2025-01-01', '2025-03-31']],
  ['40 people died in the past two years.', '2026-05-12', ['during', '2024-05-12', '2026-05-12']],
  ['40 people died between 4 and 6 May.', '2026-05-12', ['during', '2026-05-04', '2026-05-06']],
  ['40 people died between 2015 and 2019.', '2026-05-12', ['during', '2015-01-01', '2019-12-31']],
  ['40 people died from 2015 to 2019.', '2026-05-12', ['during', '2015-01-01', '2019-12-31']],
  ['By 2015 police had held 40 people.', '2026-05-12', ['until', undefined, '2015-12-31']],
  ['In May 12 people died.', '2026-05-12', ['during', '2026-05-01', '2026-05-31']],
  ['Between March and May 12 people died.', '2026-06-12', ['during', '2026-03-01', '2026-05-31']],
  ['Between March 3 and May 12, 40 people died.', '2026-06-12', ['during', '2026-03-03', '2026-05-12']],
  ['In April 40 people died.', '2026-05-12', ['during', '2026-04-01', '2026-04-30']],
  ['40 people died in 2021–22.', '2026-05-12', ['during', '2021-01-01', '2022-12-31']],
  [
    '40 people have fled since fighting broke out on March 20.',
    '2026-04-14',
    ['since', '2026-03-20', undefined],
  ],
  ['40 homes burned in the twelve months to March.', '2026-05-12', ['during', '2025-04-01', '2026-03-31']],
  ['By the end of the month 40 schools will close.', '2026-05-12', ['until', undefined, '2026-05-31']],
  ['The bank plans to close 40 branches by December.', '2026-05-12', ['until', undefined, '2026-12-31']],
  ['The bank had closed 40 branches by December.', '2026-05-12', ['until', undefined, '2025-12-31']],
  ['It has 40 barns, with another 20 to follow by the end of June.', '2026-05-12', undefined],
  ['40 homes burned in the half-year to June.', '2026-08-12', ['during', '2026-01-01', '2026-06-30']],
  [
    '40 homes burned in the nine months ended 30 September.',
    '2026-11-12',
    ['during', '2026-01-01', '2026-09-30'],
  ],
  [
    '40 homes burned in the first three months of the year.',
    '2026-05-12',
    ['during', '2026-01-01', '2026-03-31'],
  ],
  ['40 homes burned in the last four months of 2025.', '2026-05-12', ['during', '2025-09-01', '2025-12-31']],
  ['The firm reported first-half profit of $40.', '2026-11-12', ['during', '2026-01-01', '2026-06-30']],
  ["40 people were killed by Tuesday's storm.", '2026-02-12', ['during', '2026-02-10', '2026-02-10']],
  ['40 people died this year.', '2026-05-12', ['during', '2026-01-01', '2026-12-31']],
  ['The firm reported third-quarter profit of $40.', '2026-11-12', ['during', '2026-07-01', '2026-09-30']],
  ['Second-quarter 2025 profit was $40.', '2026-11-12', ['during', '2025-04-01', '2025-06-30']],
  [
    "40 people held over last year's protests walked free on Saturday.",
    '2026-02-12',
    ['during', '2026-02-07', '2026-02-07'],
  ],
])('resolves the period of "%s"', (text, published, expected) => {
  expect(period(text, published)).toEqual(expected);
});

test('a bare date lies ahead when the tense looks ahead', () => {
  expect(period('The house will vote on 12 bills on March 21.', '2026-10-02')).toEqual([
    'during',
    '2027-03-21',
    '2027-03-21',
  ]);
});

test('two figures keep their own seasons', () => {
  const found = quantitiesOf('Exports fell from 816 000 t in 2021–22 to 734 000 t in 2022–23.', '2024-02-01');
  expect(found.map(({ value, scope }) => [value.low, scope.period?.start])).toEqual([
    [816_000, '2021-01-01'],
    [734_000, '2022-01-01'],
  ]);
});

test('a tally that another is set against was read on a day of its own', () => {
  const found = quantitiesOf(
    'The death toll rose to 40, officials said on Thursday, up from 31 a month ago.',
  );
  expect(found.map(({ value, asOf, scope }) => [value.low, asOf.at, scope.period])).toEqual([
    [40, '2026-05-07', undefined],
    [31, '2026-04-12', undefined],
  ]);
});

test('what a figure is compared with keeps its day to itself', () => {
  const found = quantitiesOf('Inflation was 2.9 percent in May, more than the 3.1 percent of last year.');
  expect(found.map(({ value, scope }) => [value.low, scope.period?.start])).toEqual([
    [2.9, '2026-05-01'],
    [3.1, '2025-01-01'],
  ]);
});

test.each([
  [
    'Wolf attacks countrywide: 41 last year, 35 the year before.',
    [
      [41, '2025-01-01'],
      [35, '2024-01-01'],
    ],
  ],
  [
    'The lake took 41 bathers in June, 35 the year before.',
    [
      [41, '2025-06-01'],
      [35, '2024-06-01'],
    ],
  ],
  [
    'Last year the hive gave 41 jars, this year 35.',
    [
      [41, '2025-01-01'],
      [35, '2026-01-01'],
    ],
  ],
  [
    'In May 41 ferries sank, fewer than in May 2020 (350).',
    [
      [41, '2026-05-01'],
      [350, '2020-05-01'],
    ],
  ],
  [
    'Rent came to €410 (2024: €350).',
    [
      [410, undefined],
      [350, '2024-01-01'],
    ],
  ],
  [
    'The herd shrank to 350 goats from the 410 counted in 2024.',
    [
      [350, undefined],
      [410, '2024-01-01'],
    ],
  ],
  [
    'The club has 350 members, fewer than the 410 it had at the end of March.',
    [
      [350, undefined],
      [410, '2026-03-01'],
    ],
  ],
])('each of two figures has its own time: %s', (text, expected) => {
  const found = quantitiesOf(text, '2026-05-20').map(({ value, scope }) => [value.low, scope.period?.start]);
  expect(found).toEqual(expected);
});

test("a week that owns a figure is that figure's, and leaves its part alone", () => {
  const found = quantitiesOf("Twelve of last week's 40 dead have been buried, and the toll has risen.");
  expect(found.map(({ value, scope }) => [value.low, scope.period?.start])).toContainEqual([
    40,
    '2026-05-04',
  ]);
});

test('"a year before" is the time of the figure that it stands behind', () => {
  const found = quantitiesOf('The firm earned $318 in March, more than the $261 it earned a year before.');
  expect(found.map(({ value, scope }) => [value.low, scope.period?.start])).toEqual([
    [318, '2026-03-01'],
    [261, '2025-03-01'],
  ]);
});

test('the period of one statement is none of the statement before', () => {
  const found = quantitiesOf('The ministry puts the number at 131, and says that 541 have left since May 1.');
  expect(found.map(({ value, scope }) => [value.low, scope.period?.kind])).toEqual([
    [131, undefined],
    [541, 'since'],
  ]);
});

test('the day of the statement is no day of the event', () => {
  const [figure] = quantitiesOf('The blast killed 11 people, officials said on Friday.');
  expect(figure?.scope.period).toBeUndefined();
  expect(figure?.asOf).toMatchObject({ at: '2026-05-08', basis: 'stated' });
});

test.each(['Turnout was 54 percent, less than in 2022.', 'Oil cost $40 a barrel, its lowest since 2021.'])(
  'leaves the date of a comparison aside in "%s"',
  (text) => {
    expect(quantitiesOf(text)[0]?.scope.period).toBeUndefined();
  },
);

test('a date in an aside before the main verb is none of the figure', () => {
  const [figure] = quantitiesOf(
    'The leader, who took office early this month, has promised to free 40 captives.',
  );
  expect(figure?.scope.period).toBeUndefined();
});

test('where the speaker sits is no place of the figure', () => {
  expect(quantitiesOf('Officials in Osk say they have freed 40 captives.')[0]?.scope.places).toEqual([]);
});

test('an earlier report is an earlier statement', () => {
  expect(quantitiesOf('The group had earlier reported 80 arrests.')[0]?.asOf.order).toBe(-1);
});

test.each([
  ['At least 11 people died in Kharkiv, Ukraine.', 'Kharkiv', ['Ukraine']],
  ['Turnout was 18 percent in rural districts.', 'rural districts', []],
  ['In Caracas, 12 people died.', 'Caracas', []],
])('finds the place of "%s"', (text, name, within) => {
  expect(quantitiesOf(text)[0]?.scope.places[0]).toMatchObject({ name, within });
});
