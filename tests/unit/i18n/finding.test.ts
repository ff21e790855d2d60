import { expect, test } from 'vitest';
import { relateAll } from '../../../lib/crosscheck/relate.ts';
import { findingSentence } from '../../../lib/i18n/sentences/finding.ts';
import { english } from '../../../lib/languages/en/english.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { claimOf, figureOf, reportOf, type Stated } from '../crosscheck/make.ts';

const release = { head: 'prisoner', action: 'release' };

interface Side {
  text: string;
  figure: Stated;
  source?: string;
  outlet: string;
  published: string;
}

function sideOf({ text, figure, source, outlet, published }: Side) {
  const report = reportOf(text, { outlet, published });
  const claim = claimOf(report, [{ measure: release, ...figure }], source ? { words: source } : undefined);
  return { report, claim, figure: figureOf(report, claim) };
}

/** The finding between two sides, and its sentence as the first one's reader sees it. */
function told(current: Side, prior: Side): { finding: Finding | undefined; sentence: string } {
  const [here, there] = [sideOf(current), sideOf(prior)];
  const [finding] = relateAll([[here.figure, there.figure]], 'report', new Map(), english);
  return { finding, sentence: finding ? findingSentence(finding, here, 'en') : '' };
}

const EARLY: Side = {
  text: 'Foro Penal said 80 political prisoners were released in Venezuela.',
  figure: { words: '80', value: 80 },
  source: 'Foro Penal',
  outlet: 'meridianwire.example',
  published: '2026-01-25T11:00:00Z',
};
const LATE: Side = {
  text: 'Foro Penal said 104 political prisoners were released in Venezuela.',
  figure: { words: '104', value: 104 },
  source: 'Foro Penal',
  outlet: 'northgate.example',
  published: '2026-01-25T18:00:00Z',
};

test('an update names who said what before, and this report’s figure', () => {
  expect(told(LATE, EARLY).sentence).toBe('Foro Penal said 80 earlier that day. This report says 104.');
});

test('read the other way round it says what came since then', () => {
  const { finding, sentence } = told(EARLY, LATE);
  expect(finding?.direction).toBe('newer');
  expect(sentence).toBe('Since then: 104, in northgate.example, 25 Jan 2026.');
});

test('agreement names the other outlet and its source', () => {
  const other = { ...LATE, outlet: 'harbour.example', published: '2026-01-26T08:00:00Z' };
  expect(told(other, LATE).sentence).toBe('northgate.example says 104 too, from Foro Penal.');
});

test('no sentence passes a verdict', async () => {
  const { default: messages } = await import('../../../lib/i18n/messages/en/findings.json', {
    with: { type: 'json' },
  });
  for (const sentence of Object.values(messages)) {
    expect(sentence).not.toMatch(/\b(true|false|wrong|correct|fake|misleading|contradicts?)\b/i);
  }
});
