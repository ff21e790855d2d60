import { expect, test } from 'vitest';
import { annotate } from '../../../lib/annotate.ts';
import { checkSentence } from '../../../lib/i18n/sentences/check.ts';
import { analyse } from '../../../lib/languages/en/analyse.ts';
import { english } from '../../../lib/languages/en/english.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import type { Check } from '../../../lib/model/finding.ts';

async function checksOf(text: string, headline?: string): Promise<Check[]> {
  const blocks = [
    ...(headline ? [{ role: 'headline' as const, text: headline }] : []),
    { role: 'text' as const, text },
  ];
  const article = { url: 'https://a.example/1', outlet: 'a.example', title: '', language: 'en', blocks };
  const deps = { language: english, analyse, ledger: createMemoryLedger(), seenAt: '2026-03-02T13:00:00Z' };
  const { claims } = await annotate(article, { ...deps, remember: false });
  return claims.flatMap(({ checks }) => checks);
}

test.each([
  [
    'share',
    'The clinic treated 626 of the 1,000 patients, or 52 percent.',
    '626 of 1,000 is 62.6 percent. This article says 52 percent.',
  ],
  [
    'change',
    'Applications rose 50 percent, from 80 to 104.',
    'From 80 to 104 is a change of 30 percent. This article says 50 percent.',
  ],
  [
    'sum',
    'The flood took 104 houses in all: 60 in Varn, 31 in Oster and 5 in Pell.',
    'The 3 parts named in this article add up to 96. It says 104.',
  ],
  [
    'sum',
    'Of the 104 complaints, 31 came from Varn, 28 came from Oster and 37 came from Pell. No other district was affected.',
    'The 3 parts named in this article add up to 96. It says 104.',
  ],
])('a %s that does not add up shows its arithmetic', async (kind, text, sentence) => {
  const [check] = await checksOf(text);
  expect(check).toMatchObject({ kind, holds: false });
  expect(check && checkSentence(check, 'en')).toBe(sentence);
});

test.each([
  ['The clinic treated 626 of the 1,000 patients, or 63 percent.'],
  ['Applications rose 30 percent, from 80 to 104.'],
  ['The flood took 104 houses in all: 60 in Varn, 31 in Oster and 13 in Pell.'],
  ['The storm hurt 42 people, including 12 children and 9 guests.'],
  ['Of the 42 passengers, 12 were children.'],
  [
    'Of the 104 complaints, 31 came from Varn, 28 came from Oster and 37 came from Pell. Most were about noise.',
  ],
  ['Beside the 18-degree bag there is a whole range: 45F, 30F, 15F and 0F.'],
  ['Halm measured 41°C in all: 20°C at dawn and 30°C at noon.'],
  ['The mayor, 58, spoke for 30 minutes to 104 guests.'],
])('%s: within rounding, or where the text says too little, nothing fails', async (text) => {
  expect((await checksOf(text)).filter(({ holds }) => !holds)).toEqual([]);
});

test('a headline that says other than its text fails', async () => {
  const [check] = await checksOf(
    'The company will close 14 shops in the north by May, it said.',
    'Company to close 40 shops',
  );
  expect(check).toMatchObject({ kind: 'headline', holds: false, arithmetic: { expected: 14, stated: 40 } });
});

test('a headline is set beside the whole of its text, not beside the parts that follow it', async () => {
  const checks = await checksOf(
    'The council received 104 complaints about noise in February: 31 from Oster, 28 from Lorn and 45 from Kell.',
    'Council gets 140 complaints about noise',
  );
  const headline = checks.find(({ kind }) => kind === 'headline');
  expect(headline).toMatchObject({ holds: false, arithmetic: { expected: 104, stated: 140 } });
});

test('a headline that rounds its text holds', async () => {
  const checks = await checksOf(
    'Some 2,380 hectares of forest burned near Halm.',
    '2,400 hectares of forest burned near Halm',
  );
  expect(checks.filter(({ holds }) => !holds)).toEqual([]);
});

test('"at least" in a headline is held against the figure that it tells, not a greater one', async () => {
  const text =
    'Police said the blaze in Varn killed 30 people on Monday. Police said the blaze in Varn killed 26 people on Sunday.';
  const found = await checksOf(text, 'Blaze in Varn kills at least 26 people, police say');
  expect(
    found.filter(({ kind }) => kind === 'headline').map(({ arithmetic }) => arithmetic.expected),
  ).toEqual([26]);
});
