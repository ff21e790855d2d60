import { describe, expect, test } from 'vitest';
import { claimsOf, figures } from '../read.ts';

/** Numbers that count nothing, by kind; each is a sentence on its own. */
const KINDS: Record<string, string[]> = {
  'telephone numbers': [
    'Call the hotline on 0800 123 4567.',
    'Call 020 7946 0958 for details.',
    'Phone (555) 123-4567 for tickets.',
    'Police dialled 911.',
  ],
  'clock times': [
    'The match kicks off at 7.45pm.',
    'The match kicks off at 19:45 GMT.',
    'It closed at half past six.',
    'The shop shut at half past midnight.',
    'It closed at quarter to nine.',
    'They met at ten past six.',
    'The lift stopped at twenty to three.',
    "They left at ten o'clock.",
    'They left at 6 a.m. on Friday.',
    'The crew set off at nine on Monday and came home at five this morning.',
    'The first call came in at 23.42 on Wednesday.',
    'The rally is on Saturday at 10.',
    'She came on at nine, cheerful.',
    'The shop is open between 2 and 6 p.m. today.',
    '10.20 The mayor has left the hall.',
  ],
  'parts of a year': ['It was the best result ever in a quarter.', 'Half-year results are due.'],
  'places in a row': [
    'The lender posted a third-quarter loss.',
    'A third instalment has been put on hold.',
    'Prices fell for a fifth successive month.',
  ],
  'ages of people without a name': [
    'The driver, 58, is in custody.',
    'A boy of seven was in the boat.',
    '“I was lucky,” said her sister, 28.',
    'A woman of 104 was on board.',
  ],
  seasons: ['The 2021–22 season was his best.', 'In the 2023/24 season he played little.'],
  'shirts, flights and machines': [
    'He wore the No. 10 shirt.',
    'He wears number 23 for the club.',
    'Flight BA249 was diverted.',
    'The A320 landed safely.',
    'An Airbus A350-900 was hired.',
    'The Boeing 737 MAX was grounded.',
    'The iPhone 15 sold well.',
    'Apollo 11 landed there.',
  ],
  'versions and standards': ['Windows 11 is out.', 'Version 3.2 fixes it.', 'The 5G auction was delayed.'],
  'laws and sections': [
    'Under Section 301 tariffs may follow.',
    'Article 50 was triggered.',
    'Chapter 11 protection was sought.',
    'Resolution 2334 was passed.',
    'Title IX applies.',
  ],
  'classes, phases and levels': [
    'Class 9 exams begin.',
    'Category 4 storms are rare.',
    'A level 3 alert was issued.',
    'Phase 2 trials began.',
  ],
  addresses: [
    'They live at 12 Station Road.',
    'The office is at 221B Mill Street.',
    'He left ten Mill Street on Friday.',
    'She lives on 42nd Street.',
    'The M25 was closed at junction 10.',
    'Route 66 is scenic.',
    'PO Box 4410 is closed.',
  ],
  'names of groups and events': [
    'G20 and G7 ministers met.',
    'The Group of Seven met.',
    'The Group of 77 objected.',
    'The team plays in the Big Ten.',
    'The Forty Niners won.',
    'The 49ers won.',
    'World War Two ended in 1945.',
    'After 9/11 the rules changed.',
  ],
  decades: ['He is in his 40s.', 'People in their 70s were hit.', 'In the early 1980s the mill closed.'],
  'results and odds': [
    'They won 3-1.',
    'She won 6-4, 7-5.',
    'She won 6–4 3–6 6–2.',
    'The board voted 51–49.',
    'England were 312 for 7.',
    'He took 5 for 42.',
    'The odds are 7/2.',
    'The ratio was 3:1.',
    'She ran the mile in 4:12.33.',
  ],
  'names by number': [
    'The two-time champion lost.',
    'The five-star hotel closed.',
    'The 007 film was shown.',
    'It is a catch-22.',
    'This is Economics 101.',
    'He has 20/20 vision.',
  ],
  'set phrases': [
    'They are on call 24/7.',
    'It was one-on-one.',
    'Thanks a million.',
    'It takes two to tango.',
    'Two heads are better than one.',
    'She was on cloud nine.',
    'We are back to square one.',
    'A picture is worth a thousand words.',
    'At one point he wept.',
    'The second half was dull.',
    'The first-half profit fell.',
  ],
  'references in a text': [
    'Figure 2 shows the trend.',
    '[12] says so.',
    'See footnote 4.',
    'Page 3 has the list.',
  ],
  'share indices': ['The Fortune 500 firm fell.', 'The FTSE 100 closed lower.', 'The Nikkei 225 slipped.'],
};

describe.each(Object.entries(KINDS))('%s', (_kind, texts) => {
  test.each(texts)('no figure in "%s"', (text) => {
    expect(figures(text)).toEqual([]);
  });
});

test.each([
  ['Sales fell by a quarter to 9 million.', ['0.25 fraction', '9000000 count']],
  ['It fell by half to 12 points.', ['0.5 fraction', '12 point']],
  ['On the flight 12 passengers fell ill.', ['12 count']],
  ['In the match 40 fans were hurt.', ['40 count']],
  ['A level 40 percent higher was found.', ['40 percent']],
  ['He ran it in 40s.', ['40 second']],
  ['The toll was 0.5 percent.', ['0.5 percent']],
  ['They stole a million dollars.', ['1000000 usd']],
  ['The storm claimed nine lives.', ['9 count']],
  ['She wrote a thousand words.', ['1000 count']],
  ['A four-day week was tried.', ['4 day']],
  ['A three-judge panel ruled.', ['3 count']],
  ['He sold 5 for 42 dollars.', ['5 count', '42 usd']],
  ['At Least Seven Killed In Blast.', ['7 count']],
  ['Only One Germany exists, and two Germans came.', ['2 count']],
  ['Half of the first 40 boats sank.', ['0.5 fraction', '40 count']],
  ['Big cuts hit ten schools.', ['10 count']],
])('still finds the figures in "%s"', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test.each(['Mary Ford, 62, spoke.', 'Mary Ford (62) spoke.', 'Joan Swift, 41, is a nurse.'])(
  'an age is no claim in "%s"',
  (text) => {
    expect(claimsOf([text])).toEqual([]);
  },
);

test('shops in a street are counted', () => {
  expect(figures('Two Mill Street shops closed.')).toHaveLength(1);
});

test('a currency that several countries share by name is money', () => {
  const [figure] = claimsOf(['The bridge cost 40 million kroner.']).flatMap(({ quantities }) => quantities);
  expect(figure?.unit.dimension).toBe('currency');
});
