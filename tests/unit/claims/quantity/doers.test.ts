import { expect, test } from 'vitest';
import { quantitiesOf } from '../read.ts';

const head = (text: string) => quantitiesOf(text).at(-1)?.measure.head;

test.each([
  ['The farmer who sold the field for €11 million is gone.', ''],
  ['Orvo still had to pay €11 million.', ''],
  ['The house was sold for €11 million.', 'house'],
  ['Rental income brought in €11 million.', 'income'],
  ['Orvo, which makes pumps, lost 5 percent.', 'orvo'],
  ['The state sent €5 million in aid.', 'aid'],
  ['The club paid €5 million in damages to the town.', 'damage'],
  ['It lost €5 million in total.', ''],
  ['He fears the lawsuits, of which there are 27.', 'lawsuit'],
  ['The defence says 12,000 of those were test accounts.', 'account'],
  ['Two of the council’s seven members left.', 'member'],
  ['The deficit amounts to €22 billion.', 'deficit'],
  ['Interest accounts for €9 billion.', 'interest'],
  ['The hourly pay is €12.', 'pay'],
  ['Hourly pay is €12.', 'pay'],
])('what the figure of "%s" counts: %s', (text, expected) => {
  expect(head(text)).toBe(expected);
});

test('the first of "two of the seven members" is of one kind with the whole', () => {
  expect(quantitiesOf('Two of the council’s seven members left.')[0]?.measure.head).toBe('member');
});

test.each([
  ['The ministry on Tuesday presented a plan with €4 million for roads.', undefined],
  ['Police on Tuesday arrested 40 people.', '2026-05-12'],
])('the day in "%s"', (text, start) => {
  expect(quantitiesOf(text, '2026-05-14')[0]?.scope.period?.start).toBe(start);
});

test('"last April" is a date as a whole', () => {
  const [figure] = quantitiesOf('It was 4.4 percent last April.');
  expect(figure?.scope.period?.text).toMatch(/^last April/);
  expect(figure?.measure.head).toBe('');
});
