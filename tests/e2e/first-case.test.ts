import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../browser/reading.ts';
import { answersOf } from '../browser/reading.ts';
import { claimWith, findingsOf, type Newsroom, openNewsroom, quantityOf, readPriors } from './newsroom.ts';

const CURRENT = 'venezuela-more-than-100';

let newsroom: Newsroom;
let page: Page;
let answers: Answer[];

beforeAll(async () => {
  newsroom = await openNewsroom();
  await readPriors(newsroom);
  page = await newsroom.read(CURRENT);
  answers = await answersOf(page);
}, 240_000);

afterAll(() => newsroom.close());

describe('prisoner releases in Venezuela, with the prior reports in the ledger', () => {
  test('"more than 100" and "104" agree', () => {
    const moreThan = claimWith(answers, 'More than 100 political prisoners were released');
    const found = findingsOf(moreThan, 'compatible', 104);
    expect(found.map(({ where }) => where)).toContain('article');
  });

  test('two outlets that print the 104 agree, and a copy is one voice with its wire', () => {
    const same = findingsOf(claimWith(answers, 'confirmed 104 releases'), 'same', 104);
    const families = new Map(same.map(({ prior, family }) => [prior.report.outlet, family]));
    expect([...families.keys()]).toEqual(
      expect.arrayContaining(['meridianwire.example', 'valleyobserver.example']),
    );
    expect(families.get('valleyobserver.example')).toBeDefined();
    expect(families.get('valleyobserver.example')).toBe(families.get('meridianwire.example'));
    expect(families.get('northgatepost.example')).not.toBe(families.get('meridianwire.example'));
  });

  test('the 104 is an update of the 80 that the same organisation had reported', () => {
    const updated = findingsOf(claimWith(answers, 'confirmed 104 releases'), 'updated', 80);
    expect(updated.map(({ prior }) => prior.report.outlet)).toContain('meridianwire.example');
    expect(updated.every(({ direction }) => direction === 'older')).toBe(true);
  });

  test('the earlier article, opened later, says that there is a newer figure', async () => {
    const earlier = claimWith(await newsroom.answers('foro-penal-80'), '80 political prisoners');
    const newer = findingsOf(earlier, 'updated', 104);
    expect(newer.length).toBeGreaterThan(0);
    expect(newer.every(({ direction }) => direction === 'newer')).toBe(true);
    expect(earlier.mark).toBe('since-then');
  });

  test('the authorities’ 626 conflicts with about half as many', () => {
    const authorities = claimWith(answers, '626 detainees');
    const [conflict] = findingsOf(authorities, 'conflicting', 313);
    expect(conflict?.where).toBe('article');
    expect(authorities.status).toBe('conflicting');
    const half = conflict?.prior.claim.quantities[conflict.prior.quantity];
    expect(half?.relative).toBeDefined();
  });

  test('626 since December and 104 in a day are of different scope, never in conflict', () => {
    const authorities = claimWith(answers, '626 detainees');
    expect(findingsOf(authorities, 'different-scope', 104).length).toBeGreaterThan(0);
    for (const value of [80, 100, 104]) expect(findingsOf(authorities, 'conflicting', value)).toEqual([]);
  });

  test('the hedge on the 104 is known, and whose it is', () => {
    const { claim } = claimWith(answers, '104 releases is provisional');
    expect(quantityOf(claimWith(answers, '104 releases is provisional'), 104)).toBeDefined();
    expect(claim.hedges.map(({ text }) => text).join(' ')).toMatch(/provisional/);
    expect(claim.hedges.map(({ text }) => text).join(' ')).toMatch(/may/);
    const [source] = claim.attributions.map((attribution) => attribution.source);
    expect(source).toMatchObject({ name: 'Gonzalo Himiob', kind: 'person', affiliation: 'Foro Penal' });
    expect(source?.title).toMatch(/attorney/);
  });

  test('an outlet that prints the 104 without hedge or source shows that drift', async () => {
    const bare = claimWith(await newsroom.answers('morning-briefing'), '104 political prisoners');
    const drift = new Set(bare.findings.flatMap((finding) => finding.drift));
    expect([...drift]).toEqual(expect.arrayContaining(['hedge-lost', 'source-lost']));
    expect(['drifted', 'updated']).toContain(bare.mark);
  });

  test('dates, ages, flight and shirt numbers, captions’ and navigation’s figures give no claim', () => {
    const figures = answers.flatMap(({ claim }) => claim.quantities.map(({ value }) => value.low));
    for (const trap of [26, 62, 150, 117, 13, 2026, 25, 300_000, 48]) expect(figures).not.toContain(trap);
    expect(
      answers.filter(({ claim }) => /flight 104/.test(claim.text)).flatMap(({ claim }) => claim.quantities),
    ).toEqual([]);
    expect(
      answers.filter(({ claim }) => claim.role === 'caption').flatMap(({ claim }) => claim.quantities),
    ).toEqual([]);
  });

  test('another country’s releases are never set against these', async () => {
    const elsewhere = answers
      .flatMap(({ findings }) => findings)
      .filter(({ prior }) => /Valdoria/.test(prior.report.title));
    expect(elsewhere).toEqual([]);
    const valdoria = await newsroom.answers('valdoria-amnesty');
    expect(valdoria.flatMap(({ findings }) => findings).filter(({ where }) => where === 'report')).toEqual(
      [],
    );
  });

  test('every highlight lies exactly over its claim, and the page is as it was', async () => {
    const drawn = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)),
    );
    const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
    expect(drawn.map(squeeze).join(' ').length).toBeGreaterThan(0);
    for (const { claim } of answers) expect(drawn.map(squeeze).join(' ')).toContain(squeeze(claim.text));
    expect(newsroom.session.problems).toEqual([]);
  });
});

test('a page that changed its figure says so, with both readings', async () => {
  const reopened = await newsroom.read('venezuela-releases.r2');
  const panel = await newsroom.session.surface('sidepanel', reopened);
  await expect.poll(() => panel.locator('body').textContent(), { timeout: 10_000 }).toMatch(/80[\s\S]*104/);
  await panel.close();
  await reopened.close();
});
