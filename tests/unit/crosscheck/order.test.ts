import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../../lib/annotate.ts';
import { analyse } from '../../../lib/languages/en/analyse.ts';
import { english } from '../../../lib/languages/en/english.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { toReport } from '../../../lib/model/identity.ts';
import type { Article } from '../../../lib/model/report.ts';

const STORY: readonly [outlet: string, published: string, text: string][] = [
  [
    'wire.example',
    '2026-05-03T06:00:00Z',
    'At least 14 people died when a bridge collapsed in Lorn on Sunday, police said.\nAbout 60 others were injured, the hospital of Lorn said.',
  ],
  [
    'courier.example',
    '2026-05-03T15:00:00Z',
    'The death toll of the bridge collapse in Lorn has risen to 22, police said on Sunday, and 71 people were injured.',
  ],
  [
    'observer.example',
    '2026-05-04T08:00:00Z',
    'Police in Lorn say 22 people died in the bridge collapse. The families’ association puts the number of dead at 31.',
  ],
  [
    'radio.example',
    '2026-05-05T08:00:00Z',
    'Twenty-four people have now died after the collapse of the bridge in Lorn, according to police. The bridge was 310 metres long.',
  ],
];

const articleOf = ([outlet, published, text]: (typeof STORY)[number]): Article => ({
  url: `https://${outlet}/lorn`,
  outlet,
  title: 'The bridge of Lorn',
  published,
  language: 'en',
  blocks: text.split('\n').map((paragraph) => ({ role: 'text', text: paragraph })),
});

/** A finding between reports without its direction of reading: both sides, sorted, with what was said of them. */
function pairOf(revisionId: string, { current, prior, relation, direction, confidence }: Finding): string {
  const here = `${revisionId}/${current.claimId}/${current.quantity}`;
  const there = `${prior.report.revisionId}/${prior.claimId}/${prior.quantity}`;
  const later = direction === undefined ? '' : direction === 'older' ? here : there;
  return [[here, there].toSorted().join(' '), relation, later, confidence].join(' | ');
}

/** Reads the reports in this order; all findings between reports, whoever was read first. */
async function readAll(order: readonly (typeof STORY)[number][]): Promise<string[]> {
  const ledger = createMemoryLedger();
  const pairs = new Set<string>();
  for (const [at, one] of order.entries()) {
    const seenAt = `2026-06-01T00:00:0${at}Z`;
    const { report, claims } = await annotate(articleOf(one), {
      language: english,
      analyse,
      ledger,
      seenAt,
      remember: true,
    });
    for (const finding of claims.flatMap(({ findings }) => findings)) {
      if (finding.where === 'report') pairs.add(pairOf(report.revisionId, finding));
    }
  }
  return [...pairs].toSorted();
}

test('the same reports read in any order give the same findings for each pair of reports', async () => {
  const expected = await readAll(STORY);
  expect(expected.length).toBeGreaterThan(2);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...STORY], { minLength: STORY.length }), async (order) => {
      expect(await readAll(order)).toEqual(expected);
    }),
    { numRuns: 24 },
  );
});

test('reading a report a second time finds what was found the first time', async () => {
  const [first, second, ...rest] = STORY;
  if (!first || !second) throw new Error('the story has no reports');
  expect(await readAll([first, second, ...rest, second])).toEqual(await readAll([first, second, ...rest]));
});

/** One page in its two states, the later one with a raised toll. */
const [FIRST_STATE, LATER_STATE] = ['12', '16'].map((toll, at): (typeof STORY)[number] => [
  'evening.example',
  '2026-05-03T12:00:00Z',
  `At least ${toll} people died when a bridge collapsed in Lorn on Sunday, police said.${at === 1 ? ' Divers searched the river.' : ''}`,
]);

test('two states of one page are told the same of the other reports, wherever those come in between', async () => {
  if (!FIRST_STATE || !LATER_STATE) throw new Error('the page has two states');
  const [first, later] = [FIRST_STATE, LATER_STATE];
  const old = toReport(articleOf(first)).revisionId;
  const ofLastStates = async (order: readonly (typeof STORY)[number][]) =>
    (await readAll(order)).filter((pair) => !pair.includes(old));
  const expected = await ofLastStates([...STORY, first, later]);
  expect(expected.some((pair) => pair.includes(toReport(articleOf(later)).revisionId))).toBe(true);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...STORY], { minLength: STORY.length }),
      fc.nat(STORY.length),
      fc.nat(STORY.length),
      async (order, x, y) => {
        const [from, to] = [Math.min(x, y), Math.max(x, y)];
        const read = [...order.slice(0, from), first, ...order.slice(from, to), later, ...order.slice(to)];
        expect(await ofLastStates(read)).toEqual(expected);
      },
    ),
    { numRuns: 16 },
  );
});
