import { expect, test } from 'vitest';
import { claimsOf } from '../read.ts';
import { said } from './said.ts';

test.each([
  ['The harbour office said 40 boats were missing.', 'The harbour office', '40 boats were missing'],
  ['“The 40 boats are gone,” said Ana Ruiz, who runs the harbour.', 'Ana Ruiz', 'The 40 boats are gone'],
  ['“The boats are gone,” Ana Ruiz said on Monday.', 'Ana Ruiz', 'The boats are gone'],
  ['According to the coastguard, 12 boats sank.', 'the coastguard', '12 boats sank'],
  ['Twelve boats sank, according to the coastguard.', 'the coastguard', 'Twelve boats sank'],
  ['Ana Ruiz, a surgeon, said 40 beds were needed.', 'Ana Ruiz', '40 beds were needed'],
  ['The deal is worth $3 million, as Ana Ruiz put it.', 'Ana Ruiz', 'The deal is worth $3 million'],
  ['In the words of the mayor, it was a blow to 300 families.', 'the mayor', 'it was a blow to 300 families'],
  ['Officials say 17 schools will close.', 'Officials', '17 schools will close'],
])('reads who says what: %s', (text, source, content) => {
  const found = said(text);
  expect(found).toHaveLength(1);
  expect(found[0]?.source).toContain(source);
  expect(found[0]?.content).toContain(content);
});

test('a quotation that goes on in the next paragraph keeps its speaker, and so does “she”', () => {
  const found = said(
    'Ana Ruiz, a surgeon, said: “They need beds today.',
    '“If they wait, 40 will die,” she added.',
  );
  expect(found.map(({ name }) => name)).toEqual(found.map(() => 'Ana Ruiz'));
  expect(found.map(({ content }) => content).join(' ')).toContain('They need beds today');
  expect(found.map(({ content }) => content).join(' ')).toContain('If they wait, 40 will die');
});

test('a nickname in quotation marks is no quotation', () => {
  const found = said('“We slept 11 to a room,” said a docker who goes by the name “Lucky.”');
  expect(found).toHaveLength(1);
  expect(found[0]?.content).toBe('“We slept 11 to a room,”');
  expect(found[0]?.source).toContain('a docker who goes by the name');
});

test('two parties in one sentence each keep their own figure', () => {
  const found = said(
    'The authorities say they have freed 626 detainees since December, but Foro Penal has only recorded about half as many releases.',
  );
  const of = (name: string) => found.find((one) => one.name?.includes(name))?.content;
  expect(of('authorities')).toContain('626');
  expect(of('authorities')).not.toContain('half');
  expect(of('Foro Penal')).toContain('half as many');
});

test('a short name stands for the full one, with office and body', () => {
  const paragraphs = [
    'Foro Penal attorney Gonzalo Himiob said the first 20 prisoners left at dawn.',
    '“The count is not final,” he said.',
    'Himiob said 3 cases were open.',
  ];
  const sources = claimsOf(paragraphs).flatMap(({ attributions }) =>
    attributions.flatMap(({ source }) => source ?? []),
  );
  expect(sources.length).toBeGreaterThanOrEqual(3);
  expect(new Set(sources.map(({ name }) => name))).toEqual(new Set(['Gonzalo Himiob']));
  expect(new Set(sources.map(({ affiliation }) => affiliation))).toEqual(new Set(['Foro Penal']));
});

test('“she” is the subject of the main clause before, not somebody in a clause behind it', () => {
  const found = said(
    'Lucia Marten took over after Pedro Solan was arrested. She promised to free 300 people.',
  );
  expect(found.map(({ name }) => name)).toEqual(['Lucia Marten']);
});

test('a pronoun that nobody named fits is nobody’s word', () => {
  const [claim] = claimsOf(['He said 40 boats were missing.']);
  expect(claim?.attributions[0]?.source).toMatchObject({ text: 'He', kind: 'unnamed', key: '' });
});

test.each([
  ['The ministry put the toll at 131.', 'The ministry', 'the toll at 131'],
  ['The Red Cross puts the dead at 53.', 'Red Cross', 'the dead at 53'],
  ['Estimates from the Red Cross put the dead at 53.', 'Red Cross', 'the dead at 53'],
  ['A statement by the ministry said 40 homes had burned.', 'the ministry', '40 homes had burned'],
  ['Figures from the transport union show that 400 drivers left.', 'transport union', '400 drivers left'],
  ['Ruiz explained by phone that 40 boats sank.', 'Ruiz', '40 boats sank'],
  ['According to media reports the dam cost 40 million dollars.', 'media reports', 'the dam cost 40 million'],
  ['After the tax increases the council said 40 shops closed.', 'council', '40 shops closed'],
  ['The harbour ministry reported 40 losses.', 'ministry', '40 losses'],
  ['The port confirmed a further 40 losses on Friday.', 'port', '40 losses'],
  ['Ana Ruiz has since said that 40 boats were lost.', 'Ana Ruiz', '40 boats were lost'],
  [
    'A pilot on leave, Omar Haddad of the Harbour Board in Oran, said 40 boats were lost.',
    'Omar Haddad',
    '40 boats',
  ],
  ['Ana Ruiz: 40 boats were lost.', 'Ana Ruiz', '40 boats were lost'],
  ['RUIZ: We lost 40 boats.', 'RUIZ', 'We lost 40 boats'],
  ['Ruiz: 40 Boats Lost in ‘Black Night.’', 'Ruiz', '40 Boats Lost'],
  ['By the mayor’s own admission, 40 boats are missing.', 'mayor', '40 boats are missing'],
  ['Some 300 hectares were lost, by one estimate.', 'estimate', 'Some 300 hectares were lost'],
  [
    'Losses hit $40 million, a Morning Post study of newly filed papers shows.',
    'Morning Post',
    '$40 million',
  ],
  [
    'The mayor is furious about a Morning Post report that 40 boats sank.',
    'Morning Post',
    'that 40 boats sank',
  ],
  ['The 56-year-old said 40 boats were lost.', '56-year-old', '40 boats were lost'],
  ['The man, who in 2019 said 40 boats were lost, has left.', 'man', '40 boats were lost'],
  [
    'Ruiz said the thaw evident in Oran raises the risk of 40 floods.',
    'Ruiz',
    'raises the risk of 40 floods',
  ],
])('knows whose figure it is: %s', (text, name, content) => {
  const found = said(text);
  expect(found).toHaveLength(1);
  expect(found[0]?.name).toContain(name);
  expect(found[0]?.content).toContain(content);
});

test.each([
  'The mayor put 40 chairs in the hall.',
  'Photo: 40 boats in the harbour of Oran.',
  'The ministry announced a new plan.',
  'By any measure, 40 boats are too many.',
  'ORAN: 40 boats have left the harbour.',
  'Harbour Left Dry: 40 Boats Stranded in Oran.',
  'If you think 40 boats are enough, look again.',
  'The 40 cuts announced by the port were the last.',
  'Some of the 40 posts expected for May will be filled later.',
  'New rains begin, and 40 roads are closed.',
  'The team was beaten by one count of 40 votes.',
  'Crews set 12 pumps at the lower gate.',
  'The mayor opened 40 shops on Monday.',
  'The film “Forty Days” sold 300 tickets.',
  'Some 40 so-called “ghost boats” were towed away.',
  'The harbour clinic saw 40 sailors in May.',
  'Sailors were shocked to read that 40 boats had sunk.',
  'Nobody at the port said that 40 boats were lost.',
  'Sold out: two plays, including "Night Ferry," whose premiere drew 300 guests.',
  'A quay of 300 metres will admit 40 boats.',
  'The new hall can register 40 guests a day.',
])('gives nobody the word where nobody speaks: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ['Interior minister Jan Holt said 40 had left.', 'Jan Holt'],
  ['Former transport secretary Ana Ruiz said 40 had left.', 'Ana Ruiz'],
  ['Fire chief Aldo Renn said 40 had left.', 'Aldo Renn'],
])('an office that opens a sentence is no name: %s', (text, name) => {
  expect(said(text).map((one) => one.name)).toEqual([name]);
  const [party] = claimsOf([text]).flatMap(({ attributions }) => attributions);
  expect(party?.source?.affiliation).toBeUndefined();
});

test('a body that opens a sentence is one, and its spokesman speaks for it', () => {
  const [found] = claimsOf(['Norgas spokesman Jan Holt said 40 had left.']).flatMap(
    (one) => one.attributions,
  );
  expect(found?.source).toMatchObject({ name: 'Jan Holt', affiliation: 'Norgas' });
});

test.each([
  'Jan Holt, a solicitor who acts for nine tenants, says the gas killed 40.',
  'Jan Holt, who has acted for nine tenants, says the gas killed 40.',
])('what is told of a speaker is no statement before the verb: %s', (text) => {
  expect(said(text).map(({ name, content }) => [name, content])).toEqual([['Jan Holt', 'the gas killed 40']]);
});
