import { expect, test } from 'vitest';
import { figures, quantitiesOf } from '../read.ts';

test.each([
  ['The flight took 2 hours 30 minutes.', '2.5 hour'],
  ['The flight took 2 hours and 30 minutes.', '2.5 hour'],
  ['The ride took 2h 30m.', '2.5 hour'],
  ['He was jailed for 12 years and six months.', '12.5 year'],
  ['It took a year and a half.', '1.5 year'],
  ['It took two years and a half.', '2.5 year'],
  ['The plank is 5 feet 6 inches long.', '5.5 foot'],
  ['Water rose 2ft 6in.', '2.5 foot'],
  ['The baby weighed 6 pounds 4 ounces.', '6.25 pound-mass'],
  ['The 8lb 4oz baby is fine.', '8.25 pound-mass'],
  ['The trunk is 3 metres 25 centimetres thick.', '3.25 metre'],
])('reads one amount in "%s"', (text, expected) => {
  expect(figures(text)).toEqual([expected]);
});

test.each([
  ['The gate is 5ft wide and 3 inches thick.', ['5 foot', '3 inch']],
  ['They waited 2 hours and 40 men left.', ['2 hour', '40 count']],
  ['It ran 30 minutes and 2 hours.', ['30 minute', '2 hour']],
  ['The path is 3 miles and 2 inches of snow fell.', ['3 mile', '2 inch']],
  ['It took 2 hours and 90 minutes.', ['2 hour', '90 minute']],
])('keeps the amounts of "%s" apart', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test('feet and inches in signs are one height, and no age', () => {
  const [height, ...others] = quantitiesOf('He is 6\'3" tall.');
  expect(height?.value.low).toBe(6.25);
  expect(height?.unit.id).toBe('foot');
  expect(others).toEqual([]);
});

test('an amount is as exact as its smaller unit', () => {
  expect(quantitiesOf('The flight took 2 hours 30 minutes.')[0]?.step).toBeLessThan(0.5);
});
