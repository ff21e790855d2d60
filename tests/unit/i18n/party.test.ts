import { expect, test } from 'vitest';
import { speakerOf } from '../../../lib/i18n/sentences/party.ts';
import type { SourceKind } from '../../../lib/model/attribution.ts';
import { claimOf, reportOf } from '../crosscheck/make.ts';

function numberOf(source: string, kind: SourceKind) {
  const text = `${source} said 80 ships were lost.`;
  return speakerOf(claimOf(reportOf(text), [{ words: '80', value: 80 }], { words: source, kind }), 0)?.number;
}

test.each<[string, SourceKind, string]>([
  ['The authorities in Lisk', 'unnamed', 'many'],
  ['police', 'unnamed', 'many'],
  ['Officials', 'unnamed', 'many'],
  ['las autoridades', 'unnamed', 'many'],
  ['fuentes de la empresa', 'unnamed', 'many'],
  ['Los vecinos del puerto', 'unnamed', 'many'],
  ['The harbour office', 'organisation', 'one'],
  ['United Nations', 'organisation', 'one'],
  ['Reuters', 'organisation', 'one'],
  ['la Policía', 'organisation', 'one'],
  ['el ministerio de Obras Públicas', 'organisation', 'one'],
  ['Médicos Sin Fronteras', 'organisation', 'one'],
])('"%s" (%s) speaks as %s', (source, kind, number) => {
  expect(numberOf(source, kind)).toBe(number);
});
