import { expect, test } from 'vitest';
import { quantitiesOf } from '../read.ts';

test.each([
  ['More than 100 political prisoners were freed.', 'prisoner', 'free'],
  ['We have verified 104 releases of prisoners.', 'release', 'release'],
  ['The group had reported 80 political prisoners being released.', 'prisoner', 'release'],
  ['Police arrested 80 protesters.', 'protester', 'arrest'],
  ['412 people have been detained.', 'people', 'detain'],
  ['12 people who fled the camp have died.', 'people', 'flee'],
  ['104 were freed.', 'people', 'free'],
  ['The hospital treated 30 wounded soldiers.', 'soldier', 'treat'],
  ['If they wait, 40 will die.', 'people', 'die'],
])('finds what "%s" counts and what happens to it', (text, head, action) => {
  const [figure] = quantitiesOf(text);
  expect([figure?.measure.head, figure?.measure.action]).toEqual([head, action]);
});

test.each([
  ['Revenue in the quarter rose to $7.3 billion.', 'revenue'],
  ['The court imposed a fine of $3 billion.', 'fine'],
  ['They won a $48 million army contract.', 'contract'],
  ['The city spent €5 million on roads.', 'road'],
  ['Some 60% of its stock was lost.', 'stock'],
  ['Brandt, which makes pumps, lost 5 percent.', 'brandt'],
  ['The number of deaths rose to 41.', 'death'],
  ['The club has corrected the attendance at its derby to 73,986.', 'attendance'],
  ['Police put the number of marchers at 31,000.', 'marcher'],
  ['A crowd of 74,218 watched Ashford play.', 'crowd'],
  ['The bank cut its rate to 4 percent.', 'rate'],
])('finds what "%s" measures', (text, head) => {
  expect(quantitiesOf(text)[0]?.measure.head).toBe(head);
});

test.each([
  ['The number of people who have fled Tarn for Osk has reached 204,000.', 'people', 'flee'],
  ['Nineteen of the dead were found in the port.', 'dead', 'find'],
  ['The firm would lay off 1,500 of its 22,000 employees.', 'employee', 'lie'],
  ['118 had been rescued.', 'people', 'rescue'],
  ['The army has put up 600 tents.', 'tent', 'put'],
  ['Some 5,200 people work at the plant.', 'people', 'work'],
])('reads the whole subject of "%s"', (text, head, action) => {
  const [figure] = quantitiesOf(text);
  expect([figure?.measure.head, figure?.measure.action]).toEqual([head, action]);
});

test('both figures of a tally that was lower before count the same', () => {
  const [now, before] = quantitiesOf('The toll has risen to 29, the agency said, up from 11 in the morning.');
  expect([now?.measure.head, before?.measure.head]).toEqual(['toll', 'toll']);
});

test('a large bare number takes the unit of the amount before it', () => {
  const found = quantitiesOf('Profit was 318 million euros. Analysts had expected 297 million.');
  expect(found.map(({ unit }) => unit.id)).toEqual(['eur', 'eur']);
});

test('a denied action is marked', () => {
  expect(quantitiesOf('40 miners have not been found.')[0]?.measure).toMatchObject({
    head: 'miner',
    action: 'find',
    negated: true,
  });
});

test('a bare figure takes the measure of the one it is compared with', () => {
  const [now, then] = quantitiesOf('Some 460 cars were stolen, compared with 63 last year.');
  expect(then?.measure.head).toBe('car');
  expect(now?.measure.head).toBe('car');
});

test('"the number" stands for what was counted before', () => {
  const [, later] = quantitiesOf('They found 7 bodies. By Friday evening the number had climbed to 19.');
  expect(later?.measure.head).toBe('body');
  expect(later?.running).toBe(true);
});

test.each([
  ['Turnout is expected to drop to 18 percent.', 'forecast'],
  ['Unions demand 500 new posts.', 'demand'],
  ['The firm offered 300 posts.', 'offer'],
  ['The firm plans to cut 4,000 posts.', 'plan'],
  ['The firm cut 4,000 posts.', 'result'],
])('tells results from wishes in "%s"', (text, modality) => {
  expect(quantitiesOf(text)[0]?.modality).toBe(modality);
});
