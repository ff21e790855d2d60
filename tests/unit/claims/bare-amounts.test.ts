import { expect, test } from 'vitest';
import { quantitiesOf } from './read.ts';

const units = (text: string) => quantitiesOf(text).map(({ unit }) => unit.id);

test.each([
  ['The union put the leak at 900 litres. The firm stuck to 650.', ['litre', 'litre']],
  ['It first spoke of three tonnes and later gave 5.2.', ['tonne', 'tonne']],
  ['The strip was narrowed to 3.5 miles from six.', ['mile', 'mile']],
  ['The mill asked for 90 megawatts and got 75.', ['megawatt', 'megawatt']],
  ['The pier measured 30 metres; on the plan it is 28.', ['metre', 'metre']],
  ['Drivers were offered 2.8 percent. Their union wants 7.', ['percent', 'percent']],
  ['The reservoir loses 310 litres, more than the 240 the firm admits.', ['litre', 'litre']],
  ['The gorge is 72 metres deep, against a first estimate of 60.', ['metre', 'metre']],
  ['The canvas measures 41 by 60 inches.', ['inch', 'inch']],
  ['The crossing took 79 minutes rather than 72.', ['minute', 'minute']],
  ['He was given nine years instead of 12.', ['year', 'year']],
  [
    'It crested at 8.97 metres, 8 centimetres below the dam. It had been expected to reach 9.1.',
    ['metre', 'centimetre', 'metre'],
  ],
  ['Of the moor, 5,200 hectares burned, 3,100 of them on Sunday.', ['hectare', 'hectare']],
  ['The town got €6m, €2m of it at once and 3 million of it later.', ['eur', 'eur', 'eur']],
  ['The museum spent €6m; the auditor says 9.5 million.', ['eur', 'eur']],
])('a number without a noun takes the unit right before it in "%s"', (text, expected) => {
  expect(units(text)).toEqual(expected);
});

test('a scale that is left out is carried with the unit', () => {
  const found = quantitiesOf('The board expects 4.2 million tonnes of rye. In spring it spoke of 4.6.');
  expect(found.map(({ unit, value }) => [unit.id, value.low])).toEqual([
    ['tonne', 4.2e6],
    ['tonne', 4.6e6],
  ]);
});

test.each([
  [
    'Sales came to €30m. It shipped 40 million phones, after 38 million last year.',
    ['eur', 'count', 'count'],
  ],
  ['The new wing cost €20m. Attendance was 21 million.', ['eur', 'count']],
  ['Workers sent home €20m. There are 21 million abroad.', ['eur', 'count']],
  ['The tiles cost €20m. It laid 21 million of those.', ['eur', 'count']],
  ['The new wing cost €20m. Visitor numbers slipped to 21 million.', ['eur', 'count']],
  ['A ticket costs £60. There were 72 of us.', ['gbp', 'count']],
  ['The slide was 14 metres wide and killed 12.', ['metre', 'count']],
  ['The path is 5 km long. Six were hurt.', ['kilometre', 'count']],
  ['The river crested at 7.2 metres at five on Monday.', ['metre']],
  ['They were picked from 20,000 who applied and pay £9,000.', ['count', 'gbp']],
  ['The trip took 70 minutes, down from 2 h 10. It cost €8m.', ['minute', 'hour', 'count', 'eur']],
  ['Some 40 percent of the pupils, or 3,120, stayed at home.', ['percent', 'count']],
  ['The tank lost four tonnes. Doctors say two of the 9 patients are well.', ['tonne', 'count', 'count']],
  ['Strikes rose 8 percent from 2,030 last year.', ['percent', 'count']],
])('what counts things of its own keeps its unit in "%s"', (text, expected) => {
  expect(units(text)).toEqual(expected);
});

test.each([
  ['The fund was short of 2.1 billion crowns. It leaves most of the 2.4 billion gap open.', 'krona'],
  ['It got 3 billion euros. Of that 1.1 billion had been announced before.', 'eur'],
  ['The bridge cost 3 billion euros. Some 1.2 billion of it came late.', 'eur'],
  ['It won 5 million votes. The rest, 4 million, went to rivals.', 'count'],
])('large numbers are money where money was the last of their order in "%s"', (text, unit) => {
  expect(units(text).at(-1)).toBe(unit);
});

test("a decimal behind a month is nobody's age", () => {
  expect(units('The panel proposed a floor in September, 11.40, and left.')).not.toContain('year-of-age');
});
