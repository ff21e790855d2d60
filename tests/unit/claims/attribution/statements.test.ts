import { expect, test } from 'vitest';
import { words } from './said.ts';

/** Where a statement ends, goes on, and which of two speakers it belongs to. */

test.each([
  [
    'While Ana Ruiz said that 40 boats were lost, the harbour looked calm.',
    ['Ana Ruiz: that 40 boats were lost'],
  ],
  ['Ana Ruiz, who said 40 boats were lost, later left for Oran.', ['who: 40 boats were lost']],
  [
    'Ana Ruiz, though she praised the crew and said 12 men had stayed, never came to the harbour.',
    ['she: 12 men had stayed'],
  ],
])('an inner clause ends where the sentence goes on: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a statement of the main clause does not end at its own commas', () => {
  expect(words('While 40 boats lay there, Ana Ruiz said 12 men had stayed, and the rest had left.')).toEqual([
    'Ana Ruiz: 12 men had stayed, and the rest had left',
  ]);
});

test.each([
  [
    'The 40 boats will stay here, she says, because the sea is rough.',
    ['she: The 40 boats will stay here … because the sea is rough'],
  ],
  [
    'Two bridges were closed, police said, by 12 soldiers from Oran.',
    ['police: Two bridges were closed … by 12 soldiers from Oran'],
  ],
  [
    'The number of people who have fled has reached 204, the agency said, up from 112.',
    ['the agency: The number of people who have fled has reached 204'],
  ],
  [
    'When she got inside the hall, she said, there were no ballots.',
    ['she: When she got inside the hall … there were no ballots'],
  ],
  [
    'By closing the port, Ana Ruiz said, the town can save 40 boats.',
    ['Ana Ruiz: By closing the port … the town can save 40 boats'],
  ],
  [
    'Even if the ferry sails, the mayor said, it will carry 40 people at most.',
    ['the mayor: Even if the ferry sails … it will carry 40 people at most'],
  ],
  [
    'But to save the quay, she said, repairing 12 piers would be enough.',
    ['she: But to save the quay … repairing 12 piers would be enough'],
  ],
  [
    '“I like the mayor,” Ruiz said, but “he can’t count to 40.”',
    ['Ruiz: “I like the mayor,” … “he can’t count to 40.”'],
  ],
  [
    '“Each time they dredge,” Ruiz said, meaning the port, “we lose 12 boats.”',
    ['Ruiz: “Each time they dredge,” … “we lose 12 boats.”'],
  ],
])('a statement goes on behind an inserted cue: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a comparison with an earlier figure is not given to the source', () => {
  expect(
    words('The number of boats has reached 204, the harbour office said on Tuesday, up from 112.'),
  ).toEqual(['the harbour office: The number of boats has reached 204']);
});

test('quoted words do not go on behind a cue without a quotation', () => {
  expect(words('“All 40 boats are lost,” she said, because the sea was rough.')).toEqual([
    'she: “All 40 boats are lost,”',
  ]);
});

test.each([
  [
    'Ana Ruiz said she had met the mayor, telling reporters that 40 boats were lost.',
    'Ana Ruiz: that 40 boats were lost',
  ],
  [
    'Although he thanked the crew, the mayor struck a bitter note, saying, “All 40 of us were there.”',
    'the mayor: “All 40 of us were there.”',
  ],
])('a participle behind a comma belongs to the outer speaker: %s', (text, expected) => {
  expect(words(text)).toContain(expected);
});

test.each([
  [
    'Earlier, the mayor pledged to “mend all 40 roofs this year,” the Harbour Post reported.',
    'the Harbour Post: Earlier, the mayor pledged to “mend all 40 roofs this year,”',
  ],
  ['“All 40 boats are lost,” according to Ana Ruiz.', 'Ana Ruiz: “All 40 boats are lost,”'],
  [
    'According to early counts of the votes cast in Oran by noon, the mayor wants 40 seats.',
    'early counts of the votes cast in Oran by noon: the mayor wants 40 seats',
  ],
  [
    'According to the Press Union, 571 of the 714 delegates backed her.',
    'the Press Union: 571 of the 714 delegates backed her',
  ],
  [
    'According to Ana Ruiz, 44, 571 of the 714 delegates backed her.',
    'Ana Ruiz, 44: 571 of the 714 delegates backed her',
  ],
  ['40 boats were lost, as first reported by the Harbour Post.', 'the Harbour Post: 40 boats were lost'],
  ['Ana Ruiz wrote in a Harbour Post op-ed that 40 boats were lost.', 'Ana Ruiz: that 40 boats were lost'],
  [
    'On her show “Morning Harbour,” Ana Ruiz said the row of boats holds 40 men.',
    'Ana Ruiz: the row of boats holds 40 men',
  ],
])('the outer statement is whole: %s', (text, expected) => {
  expect(words(text)).toContain(expected);
});

test.each([
  ['He rails against its “wall of debt” in 40 towns.', 'He: its “wall of debt” in 40 towns'],
  ['The mayor spoke out for “slow streets” on Monday.', 'The mayor: “slow streets” on Monday'],
  ['They pay through a levy, which he described as “a tax on hope.”', 'he: which … as “a tax on hope.”'],
  ['Ana Ruiz went home with a plain message: “We are not done yet.”', 'Ana Ruiz: “We are not done yet.”'],
  ['The win led her to declare that the town was “in sight.”', 'her: that the town was “in sight.”'],
  ['Article 33 affirms: “No state shall expel them.”', 'Article 33: “No state shall expel them.”'],
  ['Ana Ruiz said Ted Marten “says whatever he needs.”', 'Ana Ruiz: Ted Marten “says whatever he needs.”'],
])('quoted words find who spoke them: %s', (text, expected) => {
  expect(words(text)).toContain(expected);
});

test.each([
  'A set of rules that “Forty Days” broke in 40 towns.',
  'His proposed tour of 40 halls, “Forty Days,” opened.',
  'It is hard to say that 40 boats were lost.',
])('no statement: %s', (text) => {
  expect(words(text)).toEqual([]);
});

test.each([
  ['Some said 40 boats were lost.', 'Some'],
  ['Yet another said 40 boats were lost.', 'another'],
  ['Young said 40 boats were lost.', 'Young'],
  ['Will said 40 boats were lost.', 'Will'],
  ['A still-struggling shipyard said 40 boats were lost.', 'A still-struggling shipyard'],
  [
    'Ana Ruiz - the mayor’s friend and adviser - said 40 boats were lost.',
    'Ana Ruiz - the mayor’s friend and adviser',
  ],
  [
    'Ana Ruiz, who is a nurse at the House of Oran, Leeds, said 40 boats were lost.',
    'Ana Ruiz, who is a nurse at the House of Oran, Leeds',
  ],
  ['Last week the shipyard sent out a text message to owners saying 40 boats were lost.', 'the shipyard'],
])('the source is whole: %s', (text, source) => {
  expect(words(text)).toEqual([`${source}: 40 boats were lost`]);
});

test.each([
  [
    'The mayor derided the count of 40 as a “fairy tale” during a walk along the quay.',
    ['The mayor: the count of 40 as a “fairy tale”'],
  ],
  ['Dockers chanted “Where are the 40?” and went on until dawn.', ['Dockers: “Where are the 40?”']],
  ['Ruiz called the 40 pumps “a joke” — a word she had used before.', ['Ruiz: the 40 pumps “a joke”']],
])('a statement ends with its quoted words where the reporter goes on: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a quotation goes on only where the reporter says nothing else in between', () => {
  const text = '“I like the mayor,” Ruiz said, leaving the hall where 40 people sang “Long live the port.”';
  expect(words(text)[0]).toBe('Ruiz: “I like the mayor,”');
});

test.each([
  [
    'The boats were insured for $35 in 2011, records show.',
    ['records: The boats were insured for $35 in 2011'],
  ],
  [
    'The boats were old, records show, and sailors say they leaked.',
    ['records: The boats were old', 'sailors: they leaked'],
  ],
  ['“I can point to two piers,” Ruiz answers.', ['Ruiz: “I can point to two piers,”']],
  ['Polls in Oran show the mayor is ahead.', ['Polls in Oran: the mayor is ahead']],
  ['As polls show Ruiz leading in Oran, she waits.', ['polls: Ruiz leading in Oran']],
])('a verb that may be a noun says something where its subject agrees with it: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  ['Ana Ruiz said each year of school yields a boat.', ['Ana Ruiz: each year of school yields a boat']],
  [
    'Police reported at least 20 wrecks at a pier that burns.',
    ['Police: at least 20 wrecks at a pier that burns'],
  ],
  ['Ana Ruiz tells sailors who wonder why she stays that she likes it.', ['Ana Ruiz: that she likes it']],
])('what looks like a circumstance is a part of what is said: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('"that said" is said by nobody', () => {
  expect(words('That said, Ana Ruiz noted that 40 boats were lost.')).toEqual([
    'Ana Ruiz: that 40 boats were lost',
  ]);
});

test('a clause of a statement does not take the statement over', () => {
  expect(words('The poll finds that, while 37 voters say yes, 39 voters sail.')).toContain(
    'The poll: that, while 37 voters say yes, 39 voters sail',
  );
});

test.each([
  [
    'The mayor dismissed the 300 job cuts that the union had predicted.',
    ['The mayor: the 300 job cuts that the union had predicted', 'the union: the 300 job cuts'],
  ],
  ['The 40 wrecks that sailors reported a day earlier were towed away.', ['sailors: The 40 wrecks']],
])('who stands in a relative clause gives the figure before it: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  ['The bank on Monday forecast a loss of 40 million.', ['The bank: a loss of 40 million']],
  ['The bank forecast 4 per cent growth for May.', ['The bank: 4 per cent growth for May']],
  ['In its growth forecast the bank said 4 boats had sunk.', ['the bank: 4 boats had sunk']],
  ['The bank lifted its growth forecast 4 points.', []],
])('"forecast" is the past tense where a subject and a figure stand around it: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});
