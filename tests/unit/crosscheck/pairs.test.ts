import { expect, test } from 'vitest';
import { annotate } from '../../../lib/annotate.ts';
import { analyse } from '../../../lib/languages/en/analyse.ts';
import { english } from '../../../lib/languages/en/english.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';

/** Relations that the second text is given to the first, read two days before at another outlet. */
async function relationsOf(prior: string, current: string): Promise<string[]> {
  const ledger = createMemoryLedger();
  const read = (text: string, outlet: string, day: string) =>
    annotate(
      {
        url: `https://${outlet}/1`,
        outlet,
        title: '',
        published: `${day}T09:00:00Z`,
        language: 'en',
        blocks: [{ role: 'text', text }],
      },
      { language: english, analyse, ledger, seenAt: '2026-06-01T00:00:00Z', remember: true },
    );
  await read(prior, 'wire.example', '2026-05-04');
  const { claims } = await read(current, 'courier.example', '2026-05-06');
  return claims.flatMap(({ findings }) => findings.map(({ relation }) => relation));
}

test('what two firms say of themselves is neither agreement nor conflict', async () => {
  const corlan =
    'Corlan, the car maker, said it will cut 1,500 jobs at its plants in Oster this year. Corlan has plants in Oster.';
  const brisk =
    'Brisk, the car maker, said it will cut 1,500 jobs at its plants in Lorn this year. Brisk has plants in Lorn.';
  expect(await relationsOf(corlan, brisk)).toEqual([]);
});

test('a toll that rose is an update, whoever says it', async () => {
  const first = 'The flood in Varn killed 31 people, police said. The flood in Varn began on Sunday.';
  const later =
    'The death toll of the flood in Varn has risen to 45, the hospital said. The flood in Varn began on Sunday.';
  expect(await relationsOf(first, later)).toContain('updated');
});

test('a bare figure does not take over what another counts where its clause names a thing', async () => {
  const toll = 'The flood in Varn killed 310 people, police said. The flood in Varn began on Sunday.';
  const town =
    'The flood in Varn killed 310 people, police said. The pipes of Varn were laid for a town of 440.';
  expect(await relationsOf(toll, town)).not.toContain('updated');
});

test('a lower toll that another party gives disputes the first one, and replaces nothing', async () => {
  const first = 'The flood in Varn killed 45 people, police said. The flood in Varn began on Sunday.';
  const later =
    'The flood in Varn killed 31 people, the Red Crescent said. The flood in Varn began on Sunday.';
  const relations = await relationsOf(first, later);
  expect(relations).toContain('conflicting');
  expect(relations).not.toContain('updated');
});

test('a higher toll of another party is no update where the text says that it disputes the first', async () => {
  const first = 'The flood in Varn killed 31 people, police said. The flood in Varn began on Sunday.';
  const told =
    'The Red Crescent disputed the count and said the flood in Varn killed 45 people. The flood in Varn began on Sunday.';
  expect(await relationsOf(first, told)).toContain('conflicting');
});

test('who rejects an offer disputes no toll', async () => {
  const first = 'The flood in Varn killed 31 people, police said. The flood in Varn began on Sunday.';
  const later =
    'The Red Crescent, which rejected an offer of tents, said the flood in Varn killed 45 people. The flood in Varn began on Sunday.';
  expect(await relationsOf(first, later)).not.toContain('conflicting');
});

test('fewer missing, whoever says it, is an update: the missing are found', async () => {
  const first = 'The flood in Varn left 50 people missing, police said. The flood in Varn began on Sunday.';
  const later =
    'Eleven people are still missing after the flood in Varn, the Red Crescent said. The flood in Varn began on Sunday.';
  const relations = await relationsOf(first, later);
  expect(relations).toContain('updated');
  expect(relations).not.toContain('conflicting');
});

test('a toll that is lowered with a word of correction is an update', async () => {
  const first = 'The flood in Varn killed 45 people, police said. The flood in Varn began on Sunday.';
  const later =
    'Police on Wednesday corrected the death toll of the flood in Varn to 31. The flood in Varn began on Sunday.';
  const relations = await relationsOf(first, later);
  expect(relations).toContain('updated');
  expect(relations).not.toContain('conflicting');
});

test('a small number that two towns share is chance', async () => {
  const hove = 'Three men were arrested after the stabbing in Hove. The men are in custody.';
  const hull = 'Three men were arrested after the stabbing in Hull. The men are in custody.';
  expect(await relationsOf(hove, hull)).toEqual([]);
  expect(await relationsOf(hove, hove.replace('The men are in custody', 'The men were silent'))).toContain(
    'same',
  );
});

test('what befell a neighbour is not set against what befell the town itself', async () => {
  const own = 'The flood in Varn killed 31 people, police said. The flood in Varn began on Sunday.';
  const other =
    'The flood in Varn goes on. In neighbouring Lorn another flood killed 12 people, police said. Lorn lies by Varn.';
  expect(await relationsOf(own, other)).toEqual([]);
});

test.each([
  ['The flood in Varn left 2,000 homes in the dark, the utility said.', 'without power'],
  ['The flood in Varn left 2,000 homes without electricity, the utility said.', 'blacked out'],
])('an expression counts what a word counts: %s', async (first, words) => {
  const later = `In Varn 2,000 homes were ${words} after the flood, the utility said. The flood in Varn began on Sunday.`;
  expect(await relationsOf(`${first} The flood in Varn began on Sunday.`, later)).toContain('same');
});

test('what rose and what fell by one number is not the same', async () => {
  const down = 'Electricity in Varn became cheaper: its price fell 2.6 percent in May, the office said.';
  const up = 'Electricity in Varn became dearer: its price rose 2.6 percent in May, the office said.';
  expect(await relationsOf(down, down)).toContain('same');
  expect(await relationsOf(down, up)).not.toContain('same');
});

test('a third of one thing and 36 percent of another agree by chance', async () => {
  const alone = 'More than a third of the people of Varn live alone. The people of Varn are many.';
  const renting = 'In Varn 36 percent of the households rent. The households of Varn are many.';
  expect(await relationsOf(alone, renting)).toEqual([]);
});

test('another number of another thing is no update of the first', async () => {
  const pupils = 'The school in Varn has 310 pupils, the council said. The school in Varn opened in May.';
  const books = 'The school in Varn has 360 books, the council said. The school in Varn opened in May.';
  const more = 'The school in Varn has 360 pupils, the council said. The school in Varn opened in May.';
  expect(await relationsOf(pupils, more)).toContain('updated');
  expect(await relationsOf(pupils, books)).not.toContain('updated');
});

test('two countries that release as many prisoners on one day are two stories', async () => {
  const varnia = [
    'More than 100 political prisoners were released in Varnia yesterday, the rights group Free Cells said.',
    'By the evening the group had confirmed 104 releases in Varnia on Sunday.',
    'Hours before, the group had counted 80 political prisoners released on Sunday.',
    'The count of 104 releases is provisional, Gonzalo Himba, an attorney with Free Cells, said.',
    'According to the authorities, 626 prisoners have been freed in Varnia since December.',
  ].join(' ');
  const lornia = [
    'SANKT OREL, Jan 26 — 104 prisoners were released in Lornia on Sunday in an amnesty, the justice ministry said.',
    'All of them had less than a year of their sentences left, the ministry said.',
    'The amnesty is granted every January in Lornia.',
  ].join(' ');
  expect(await relationsOf(varnia, varnia)).toContain('same');
  expect(await relationsOf(varnia, lornia)).toEqual([]);
});

test('what is counted nationwide is no update of one province, unless the place is the country', async () => {
  const province =
    'There were 1,204 attacks on nurses in Lower Varn in 2025, the union said. The union of nurses is old.';
  const country =
    'Nationwide there were 9,870 attacks on nurses in 2025, the union said. The union of nurses is old.';
  expect(await relationsOf(province, country)).not.toContain('updated');
});

test('core inflation is not inflation', async () => {
  const all = 'Inflation in Norland was 2.9 percent in May. Norland has a statistics office.';
  const core = 'Core inflation in Norland was 2.9 percent in May. Norland has a statistics office.';
  expect(await relationsOf(all, all)).toContain('same');
  expect(await relationsOf(all, core)).not.toContain('same');
});

test('whoever gives a part and the whole in one breath denies neither', async () => {
  const part =
    'A strike on the mosque in Varn killed 13 people, the army said. The strike in Varn was on Monday.';
  const whole = (again: string) =>
    `The death toll of the strike on the mosque in Varn ${again}bringing that of all strikes in Varn to 11, Doctor Ada Lorn said.`;
  expect(await relationsOf(part, whole('is 13, '))).not.toContain('conflicting');
  expect(
    await relationsOf(part, 'The strike on the mosque in Varn killed 11 people, Doctor Ada Lorn said.'),
  ).toContain('conflicting');
});

test('what a poll gives to one party agrees with nothing that another gives to its rival', async () => {
  const first =
    'A Datum poll in Ostmar on Monday gave the Reds 29 percent and the Greens 24 percent before the vote in Ostmar.';
  const turned =
    'A Crossfield poll in Ostmar has the Greens on 29 percent before the vote, ahead of the Reds in Ostmar.';
  const repeated = 'A Datum poll in Ostmar on Monday gave the Reds 29 percent before the vote in Ostmar.';
  expect(await relationsOf(first, turned)).not.toContain('same');
  expect(await relationsOf(first, repeated)).toContain('same');
});
