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
  ['The number of dead rose to 41 from 30.', 'dead'],
  ['The club has corrected the attendance at its derby to 73,986.', 'attendance'],
  ['Police put the number of marchers at 31,000.', 'marcher'],
  ['A crowd of 74,218 watched Ashford play.', 'crowd'],
  ['The bank cut its rate to 4 percent.', 'rate'],
  ['The number of barns lost has risen to 37.', 'barn'],
  ['Patients in the ward on 26 March: 143.', 'patient'],
  ['It corrected the number of dead in the first paragraph to 26.', 'dead'],
  ['Thirty people marched against the plan to raise the fare to 4 euros.', 'people'],
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
  ['The number of pupils taken ill at Varn school rose to 118.', 'pupil', 'take'],
  ["The council shut 120 of the city's 540 schools.", 'school', 'shut'],
])('reads the whole subject of "%s"', (text, head, action) => {
  const [figure] = quantitiesOf(text);
  expect([figure?.measure.head, figure?.measure.action]).toEqual([head, action]);
});

test('both figures of a tally that was lower before count the same', () => {
  const [now, before] = quantitiesOf('The toll has risen to 29, the agency said, up from 11 in the morning.');
  expect([now?.measure.head, before?.measure.head]).toEqual(['toll', 'toll']);
});

test.each([
  ['The coroner lowered the death toll of the fire to 31 from 34.', 'toll', 'toll'],
  ['The board means to trim its travel budget to €2m next year from €3m this year.', 'budget', 'budget'],
  ['Cover was 71 percent in the valley, compared with 80 percent on the coast.', 'cover', 'cover'],
  ['Growth of 3 percent is likely, instead of the 5 percent first hoped for.', 'growth', 'growth'],
  ['Sales slowed to an annual pace of 40,000, down from a revised 52,000.', 'pace', 'pace'],
  ['The office revised the depth of the lake from 40 to 44 metres.', 'depth', 'depth'],
  ['It raised the number of confirmed cases to 90 and of deaths to 7.', 'case', 'death'],
  [
    'Exports have fallen to 300 tonnes, the board said on Friday, 20 percent less than in May.',
    'export',
    'export',
  ],
  ['Permits fell to 255,000 from 262,000.', 'permit', 'permit'],
  ['The offer stands at 4 percent, up from 3.5.', 'offer', 'offer'],
])('tells what both figures of "%s" count', (text, first, second) => {
  expect(quantitiesOf(text).map(({ measure }) => measure.head)).toEqual([first, second]);
});

test('what follows in a clause of its own does not happen to the counted', () => {
  const [families] = quantitiesOf(
    'Soldiers have moved 400 families from the bank as the river threatens to rise.',
  );
  expect(families?.measure).toMatchObject({ head: 'family', action: 'move' });
});

test('a figure of which something is told is set against none', () => {
  const [stayed, moved] = quantitiesOf('In the camp 380 tents remain after 90 were moved inland.');
  expect([stayed?.measure.action, moved?.measure.action]).toEqual(['remain', 'move']);
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
  ['The boom could not end the slump, and 4,000 posts went.', 'result'],
  ['The slump could end 4,000 posts.', 'forecast'],
])('tells results from wishes in "%s"', (text, modality) => {
  expect(quantitiesOf(text)[0]?.modality).toBe(modality);
});

const modalities = (text: string) => quantitiesOf(text).map(({ modality }) => modality);

test.each([
  ['The board, which asks farmers by letter, put its tally at 310 barns.', ['result']],
  ['Over in Wick it is 240, or 190 if you ask the council.', ['result', 'result']],
  ['The council said 3,400 households need fuel and that 12 people froze.', ['result', 'result']],
  ['A total of 64 walkers sought shelter, nine of them at the inn.', ['result', 'result']],
  ['The club asked for 60 places and got 45.', ['demand', 'result']],
  ['The town backed tight limits on rentals by 58.2 percent.', ['result']],
  ['The limit is 60 miles an hour.', ['threshold']],
  ['Nine firms bid for the pier.', ['result']],
  ['Some £4m has been promised by 14 towns.', ['result', 'result']],
  ['If the harbour closes, 300 dockers lose work: they were 410 last year.', ['result', 'result']],
  ['If prices fall by 5 percent, farmers quit.', ['hypothetical']],
])('lets a wish or a limit govern only its own figure in "%s"', (text, expected) => {
  expect(modalities(text)).toEqual(expected);
});

test.each([
  ['The mayor wants to close 12 schools.', ['plan']],
  ['The union wants 12 more teachers.', ['demand']],
  ['The firm raised its offer from 4 to 5 percent.', ['offer', 'offer']],
  ['The offer stands at 4 percent, up from 3.5 percent.', ['offer', 'offer']],
  ['The bank, which expects a rise, lowered its estimate to 12,000 homes.', ['result']],
  ['Sales fell by 310 in May to 2,400 cars.', ['result', 'result']],
  ['Repairs of £75,000 are expected.', ['forecast']],
  ['The group runs 12 ferries and now expects a loss.', ['result']],
])('tells plans, offers and results apart in "%s"', (text, expected) => {
  expect(modalities(text)).toEqual(expected);
});
