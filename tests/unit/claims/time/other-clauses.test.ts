import { expect, test } from 'vitest';
import { quantitiesOf } from '../read.ts';

const periods = (text: string) =>
  quantitiesOf(text, '2026-05-12').map(
    ({ scope }) => scope.period?.start?.slice(0, 7) ?? scope.period?.end?.slice(0, 7),
  );

test.each([
  ['He served 20 years for two killings and was freed early in 2011.', [undefined, undefined]],
  ['Norda, which has a border of 40 km, joined in April.', [undefined]],
  ['Founded in May 2021, the college has 11 schools.', [undefined]],
  ['Some 80 grants were cut and the office was closed in April.', [undefined]],
  ['About 12 schools teach it, but a report issued in April denies it.', [undefined]],
  ['The office projected in April that the law would cost 40 jobs.', [undefined]],
  ['On Sunday police held a man who had hurt 40 people.', [undefined]],
  ['Sales of 40 cars are double what they were in 2023.', [undefined]],
  ['The firm sold 40 cars, the first rise since 2023.', [undefined]],
  ['It has 32 members: 12 founders and 20 that have joined since 2019.', [undefined, undefined, '2019-01']],
])('leaves the time of something else out of "%s"', (text, expected) => {
  expect(periods(text)).toEqual(expected);
});

test.each([
  ['Some 40 people, police said, were hurt in April.', ['2026-04']],
  ['The quake, which killed 40 people, struck in April.', ['2026-04']],
  ['The 40 men, who worked in the mine, were freed in April.', ['2026-04']],
  ['The quake killed 40 people, hurt 300 and left many without homes in April.', ['2026-04', '2026-04']],
  ['40 people were held and charged in April.', ['2026-04']],
  ['A bomb that killed 40 people went off in April.', ['2026-04']],
  ['In April a bomb that killed 40 went off.', ['2026-04']],
  ['It had 1,180 students and 116 teachers in 2024.', ['2024-01', '2024-01']],
  ['In April, 40 people died and 12 were hurt.', ['2026-04', '2026-04']],
  ['Some 40 people were hurt and 12 held in April.', ['2026-04', '2026-04']],
])('gives the figures of "%s" the time of their event', (text, expected) => {
  expect(periods(text)).toEqual(expected);
});
