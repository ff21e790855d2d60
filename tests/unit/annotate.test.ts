import { expect, test } from 'vitest';
import { annotate, crossCheckAgain } from '../../lib/annotate.ts';
import { findingSentence } from '../../lib/i18n/sentences/finding.ts';
import { analyse } from '../../lib/languages/en/analyse.ts';
import { english } from '../../lib/languages/en/english.ts';
import type { Ledger } from '../../lib/ledger/ledger.ts';
import { createMemoryLedger } from '../../lib/ledger/memory.ts';
import type { Annotations } from '../../lib/model/annotations.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Article } from '../../lib/model/report.ts';

const article = (outlet: string, published: string, text: string, more: Partial<Article> = {}): Article => ({
  url: `https://${outlet}/${published}`,
  outlet,
  title: '',
  published,
  language: 'en',
  blocks: text.split('\n').map((paragraph) => ({ role: 'text', text: paragraph })),
  ...more,
});

const read = (ledger: Ledger, one: Article, seenAt: string, remember = true): Promise<Annotations> =>
  annotate(one, { language: english, analyse, ledger, seenAt, remember });

/** Findings as "what stands here / relation / what stands there", in no order. */
function told({ claims }: Annotations): string[] {
  const findings = [...new Set(claims.flatMap((one) => one.findings))];
  const words = (finding: Finding, here: boolean): string => {
    const ref = here ? finding.current : finding.prior;
    const claim = here ? claims.find((one) => one.claim.id === ref.claimId)?.claim : finding.prior.claim;
    const quantity = claim?.quantities[ref.quantity];
    if (!claim || !quantity) return '?';
    return claim.text.slice(quantity.figure.start - claim.span.start, quantity.figure.end - claim.span.start);
  };
  return findings.map((one) => `${words(one, true)} ${one.relation} ${words(one, false)}`).toSorted();
}

const EARLIER = article(
  'meridianwire.example',
  '2026-01-25T11:00:00Z',
  'Foro Penal said on Sunday that 80 political prisoners had been released in Venezuela during the day.',
);

const LATER = article(
  'northgate.example',
  '2026-01-26T08:00:00Z',
  [
    'More than 100 political prisoners were released in Venezuela on Sunday, the rights group Foro Penal said.',
    'Foro Penal said it had verified 104 releases of political prisoners in Venezuela on Sunday.',
    'The authorities say that 626 detainees have been released since December, while Foro Penal says it counted about half as many releases over the same weeks.',
  ].join('\n'),
);

test('the count of one organisation that moved from 80 to 104 is an update', async () => {
  const ledger = createMemoryLedger();
  await read(ledger, EARLIER, '2026-01-25T12:00:00Z');
  const now = await read(ledger, LATER, '2026-01-26T09:00:00Z');
  expect(told(now)).toContain('104 updated 80');
  const [finding] = now.claims
    .flatMap(({ findings }) => findings)
    .filter(({ relation }) => relation === 'updated');
  expect(finding?.direction).toBe('older');
});

test('the earlier article, opened later, says what came since then', async () => {
  const ledger = createMemoryLedger();
  await read(ledger, LATER, '2026-01-26T09:00:00Z');
  const before = await read(ledger, EARLIER, '2026-01-26T10:00:00Z');
  expect(told(before)).toContain('80 updated 104');
  const entry = before.claims.find(({ findings }) => findings.some(({ direction }) => direction === 'newer'));
  const finding = entry?.findings.find(({ direction }) => direction === 'newer');
  if (!entry || !finding) throw new Error('nothing came since then');
  expect(findingSentence(finding, { report: before.report, claim: entry.claim }, 'en')).toMatch(
    /^Since then: /,
  );
});

test('two parties that count since December conflict within the article; yesterday is another scope', async () => {
  const now = await read(createMemoryLedger(), LATER, '2026-01-26T09:00:00Z');
  expect(told(now)).toContain('half as many conflicting 626');
  expect(told(now)).toContain('626 different-scope 104');
  expect(told(now).filter((line) => line.includes('104') && line.includes('conflicting'))).toEqual([]);
});

test('two outlets that print the 104 say the same', async () => {
  const ledger = createMemoryLedger();
  await read(ledger, LATER, '2026-01-26T09:00:00Z');
  const other = article(
    'harbour.example',
    '2026-01-26T12:00:00Z',
    'Rights group Foro Penal has confirmed that 104 political prisoners were released in Venezuela on Sunday.',
  );
  const now = await read(ledger, other, '2026-01-26T13:00:00Z');
  expect(told(now)).toContain('104 same 104');
  expect(now.claims.map(({ status }) => status)).toContain('corroborated');
});

test('releases in another country are another matter', async () => {
  const ledger = createMemoryLedger();
  await read(ledger, LATER, '2026-01-26T09:00:00Z');
  const other = article(
    'harbour.example',
    '2026-01-26T12:00:00Z',
    'Belarus released 52 political prisoners on Sunday, the rights group Viasna said in Minsk.',
  );
  expect(told(await read(ledger, other, '2026-01-26T13:00:00Z'))).toEqual([]);
});

test('a page whose text changed from 80 to 104 says that it changed, and when', async () => {
  const ledger = createMemoryLedger();
  const text = 'Foro Penal said that 80 political prisoners had been released in Venezuela on Sunday.';
  const page = article('meridianwire.example', '2026-01-25T11:00:00Z', text);
  await read(ledger, page, '2026-01-25T12:00:00Z');
  const now = await read(
    ledger,
    { ...page, blocks: [{ role: 'text', text: text.replace('80', '104') }] },
    '2026-01-26T09:00:00Z',
  );
  expect(now.changes).toMatchObject([
    {
      before: '80',
      after: '104',
      seenBefore: '2026-01-25T12:00:00Z',
      seenAfter: '2026-01-26T09:00:00Z',
      announced: false,
    },
  ]);
});

test('missing text is no changed figure', async () => {
  const ledger = createMemoryLedger();
  const text =
    'Foro Penal said that 80 political prisoners had been released in Venezuela.\nThe ministry gave no figure at all.';
  const page = article('meridianwire.example', '2026-01-25T11:00:00Z', text);
  await read(ledger, page, '2026-01-25T12:00:00Z');
  const half = article('meridianwire.example', '2026-01-25T11:00:00Z', 'The ministry gave no figure at all.');
  expect((await read(ledger, half, '2026-01-26T09:00:00Z')).changes).toEqual([]);
});

/** What an article is said to have changed between two states, each figure before and after. */
async function changesOf(before: string[], after: string[]): Promise<string[]> {
  const ledger = createMemoryLedger();
  const state = (texts: string[], hour: number) =>
    read(ledger, article('wire.example', '2026-03-02', texts.join('\n')), `2026-03-02T1${hour}:00:00Z`);
  await state(before, 0);
  const { changes } = await state(after, 1);
  return changes.map((change) => `${change.before} to ${change.after}`);
}

const SOUTH = 'South district counted 104 deaths by Friday evening, the ministry said.';
const NORTH = 'North district counted 131 deaths by Friday evening, the ministry said.';
const MONDAY = 'On Monday the mine made 40 tonnes of copper, the owner said.';

test.each([
  ['a sentence is added beside one like it', [SOUTH], [NORTH, SOUTH]],
  [
    'a like sentence about another day is added',
    [MONDAY],
    [MONDAY, MONDAY.replace('Mon', 'Tues').replace('40', '44')],
  ],
  ['another place stands where one stood', [SOUTH], [NORTH]],
])('no figure was changed where %s', async (_, before, after) => {
  expect(await changesOf(before, after)).toEqual([]);
});

test.each([
  [
    'a figure written out',
    ['Fourteen people died in Olten.'],
    ['Twenty people died in Olten.'],
    'Fourteen to Twenty',
  ],
  [
    'the figure alone, beside a sentence like it',
    [NORTH, SOUTH],
    [NORTH.replace('131', '140'), SOUTH],
    '131 to 140',
  ],
  [
    'the figure and a word',
    ['The town of Olten reported 12 cases on Friday.'],
    ['The town of Olten has reported 21 cases on Friday.'],
    '12 to 21',
  ],
])('a change is told: %s', async (_, before, after, change) => {
  expect(await changesOf(before, after)).toEqual([change]);
});

test('what is not to be remembered is read and leaves nothing behind', async () => {
  const ledger = createMemoryLedger();
  const now = await read(ledger, LATER, '2026-01-26T09:00:00Z', false);
  expect(now.claims.length).toBeGreaterThan(0);
  expect((await ledger.reports({ limit: 10 })).rows).toEqual([]);
});

test('a language without a pack is told, without claims', async () => {
  const ledger = createMemoryLedger();
  const one = article('kurier.example', '2026-01-26T09:00:00Z', 'Es waren 104 Menschen.', { language: 'de' });
  const now = await annotate(one, {
    language: null,
    analyse,
    ledger,
    seenAt: '2026-01-26T10:00:00Z',
    remember: true,
  });
  expect(now.claims).toEqual([]);
  expect(now.problems).toEqual([{ code: 'no-language', values: { language: 'de' } }]);
  expect((await ledger.reports({ limit: 10 })).rows).toHaveLength(1);
});

test('cross-checking again from the ledger, without the language model, gives the same', async () => {
  const ledger = createMemoryLedger();
  await read(ledger, EARLIER, '2026-01-25T12:00:00Z');
  const now = await read(ledger, LATER, '2026-01-26T09:00:00Z');
  const entry = await ledger.revision(now.report.revisionId);
  if (!entry) throw new Error('the revision was not remembered');
  expect(await crossCheckAgain(entry, { language: english, ledger })).toEqual(now);
});

test('reading an article twice changes nothing', async () => {
  const ledger = createMemoryLedger();
  await read(ledger, EARLIER, '2026-01-25T12:00:00Z');
  const first = await read(ledger, LATER, '2026-01-26T09:00:00Z');
  expect(told(await read(ledger, LATER, '2026-01-27T09:00:00Z'))).toEqual(told(first));
});

test('a page that goes back to an earlier text says so, in its pass and wherever it is shown again', async () => {
  const ledger = createMemoryLedger();
  const text = (count: number) =>
    `Rescuers recovered ${count} bodies in Aldara on Monday, the ministry said.`;
  const state = (count: number, hour: number) =>
    read(ledger, article('wire.example', '2026-03-02', text(count)), `2026-03-02T${hour}:00:00Z`);
  const changed = ({ changes }: Annotations) =>
    changes.map(({ before, after, seenBefore, seenAfter }) => [before, after, seenBefore, seenAfter]);
  await state(104, 10);
  await state(140, 11);
  const back = await state(104, 12);
  expect(changed(back)).toEqual([['140', '104', '2026-03-02T11:00:00Z', '2026-03-02T12:00:00Z']]);
  const [row] = (await ledger.reports({ limit: 1 })).rows;
  expect(row?.report.revisionId).toBe(back.report.revisionId);
  const entry = await ledger.revision(back.report.revisionId);
  if (!entry) throw new Error('the revision was not remembered');
  expect(await crossCheckAgain(entry, { language: english, ledger })).toEqual(back);
  expect(changed(await state(150, 13))).toEqual([
    ['104', '150', '2026-03-02T12:00:00Z', '2026-03-02T13:00:00Z'],
  ]);
});
