import { expect, test } from 'vitest';
import { claimsOf, figures } from '../read.ts';

test.each([
  'Call 555-123-4567 or +44 20 7946 0958.',
  'The council met at 2.15pm.',
  'The 2021–22 season was cancelled.',
  'In 2019 the mine closed.',
  'The works closed in the 1990s.',
  'On 4 May the mine closed.',
  'The mine closed on 2026-05-04.',
  'Flight 370 was late at Gate 12.',
  'See Section 427, Row 21.',
  'The Boeing 737 was grounded.',
  'The 5G network is slow.',
  'The road to Gorm, the N14, is closed.',
  'Version 2.0.1 is out.',
  'Group of 20 leaders met.',
  'The S&P 500 closed early.',
  'He lives at 358 Old Mill Road.',
  'It was the 22nd attempt.',
  'She is one of the founders.',
  'One day it will end.',
  'They held their own, if one believes the union.',
  'No one came, and this one stayed.',
  'I told you a hundred times over.',
  'It ended 2-1.',
  'What a day it was.',
  'The F-35 and the X-Pro3 are machines.',
  'The variant BA.2 is back.',
  'A Block 1B rocket will fly.',
  'It rests on articles 5 and 4.',
  'That is the plan of Budget 3.0.',
  'They aim at net zero.',
  'She outspent him 2-to-1 on the air.',
  'It is made for a family of four.',
])('finds no figure in "%s"', (text) => {
  expect(figures(text)).toEqual([]);
});

test.each([
  ['In 2019, 40 mines closed.', '40 count'],
  ['On 4 May 12 boats sank.', '12 count'],
  ['Flights from 12 airports were late.', '12 count'],
  ['One person died.', '1 count'],
  ['In the past week 604 cases were added.', '604 count'],
  ['A magnitude-9.1 quake struck.', '9.1 magnitude'],
  ['Output was 1.8 million bpd.', '1800000 barrel/1 day'],
  ['More than 2000 people came.', '2000 count'],
  ['Version control saved 20 hours.', '20 hour'],
  ['On page 3, 12 others were named.', '12 count'],
  ['Under section 5 and 40 more clauses, it is banned.', '40 count'],
  ['Turnout was 18-to-25 percent.', '18..25 percent'],
  ['It will cut emissions by 43 percent on 2005 levels.', '43 percent'],
  ['He keeps a crew of four.', '4 count'],
])('still finds the figure in "%s"', (text, expected) => {
  expect(figures(text)).toEqual([expected]);
});

test('an age in apposition is no claim by itself', () => {
  expect(claimsOf(['Mara Lind, 34, is a nurse.'])).toEqual([]);
});

test('an age beside a figure is kept as a quantity of its own kind', () => {
  expect(figures('Mara Lind, 34, lost 12 goats.')).toEqual(['34 year-of-age', '12 count']);
});

test.each(['Read also: 40 killed in a train crash', 'Sign up for our newsletter: 5 stories a day'])(
  'takes "%s" for no part of the report',
  (text) => {
    expect(claimsOf([text])).toEqual([]);
  },
);
