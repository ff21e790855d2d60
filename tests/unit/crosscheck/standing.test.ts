import { beforeEach, expect, test } from 'vitest';
import { annotate } from '../../../lib/annotate.ts';
import { analyse } from '../../../lib/languages/en/analyse.ts';
import { english } from '../../../lib/languages/en/english.ts';
import { createMemoryLedger } from '../../../lib/ledger/memory.ts';

/** One outlet is read in several states; then comes what another outlet says. */
let ledger = createMemoryLedger();
let day = 0;

beforeEach(() => {
  ledger = createMemoryLedger();
  day = 0;
  published = '2026-01-26T09:00:00Z';
});

let published = '';

async function read(outlet: string, ...paragraphs: string[]) {
  day += 1;
  const blocks = paragraphs.map((text) => ({ role: 'text' as const, text }));
  const url = `https://${outlet}/freed`;
  const article = { url, outlet, title: 'Prisoners go home', published, language: 'en', blocks };
  const seenAt = `2026-02-0${day}T10:00:00.000Z`;
  const { claims } = await annotate(article, { language: english, analyse, ledger, seenAt, remember: true });
  const [claim] = claims;
  return {
    status: claim?.status,
    findings: claim?.findings.map(({ relation, prior }) => `${relation}: ${prior.claim.text}`),
  };
}

const count = (number: number) =>
  `Foro Claro said ${number} prisoners have been released in Valdoria since December.`;
const MINISTRY = 'The Interior Ministry said 626 prisoners have been released in Valdoria since December.';

test('a figure that its own report has replaced conflicts with nobody any more', async () => {
  await read('northgate.example', count(313));
  await read('northgate.example', count(626));
  expect(await read('meridian.example', MINISTRY)).toEqual({
    status: 'corroborated',
    findings: [`same: ${count(626)}`],
  });
});

test('nor does anybody agree with it', async () => {
  await read('northgate.example', count(626));
  await read('northgate.example', count(313));
  expect(await read('meridian.example', MINISTRY)).toEqual({
    status: 'conflicting',
    findings: [`conflicting: ${count(313)}`],
  });
});

test('where the report gives each state its own date, the earlier count was one, but conflicts no more', async () => {
  await read('northgate.example', count(626));
  published = '2026-01-26T10:00:00Z';
  await read('northgate.example', count(313));
  expect((await read('meridian.example', MINISTRY)).findings).toContain(`same: ${count(626)}`);
  await read('northgate.example', count(626));
  const { findings } = await read('meridian.example', MINISTRY);
  expect(findings?.filter((finding) => finding.startsWith('conflicting'))).toEqual([]);
});

test('a report that goes back to its first figure says that one', async () => {
  await read('northgate.example', count(313));
  await read('northgate.example', count(626));
  await read('northgate.example', count(313));
  expect((await read('meridian.example', MINISTRY)).findings).toEqual([`conflicting: ${count(313)}`]);
});

test('a figure whose sentence is only gone was said all the same', async () => {
  await read('northgate.example', count(313), 'The talks took a week.');
  await read('northgate.example', 'The talks took a week.');
  expect((await read('meridian.example', MINISTRY)).findings).toEqual([`conflicting: ${count(313)}`]);
});

test('another sentence like it, which stood beside it before, replaces nothing', async () => {
  const north = 'Foro Claro said 313 prisoners have been released in North Valdoria since December.';
  const south = 'Foro Claro said 90 prisoners have been released in South Valdoria since December.';
  await read('northgate.example', north, south);
  await read('northgate.example', south);
  const now = await read(
    'meridian.example',
    'The Interior Ministry said 626 prisoners have been released in North Valdoria since December.',
  );
  expect(now.findings).toContain(`conflicting: ${north}`);
});
