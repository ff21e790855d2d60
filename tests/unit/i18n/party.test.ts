import { expect, test } from 'vitest';
import { speakerOf } from '../../../lib/i18n/sentences/party.ts';
import type { SourceKind } from '../../../lib/model/attribution.ts';
import { claimOf, reportOf } from '../crosscheck/make.ts';

function numberOf(source: string, kind: SourceKind) {
  const text = `${source} said 80 ships were lost.`;
  return speakerOf(claimOf(reportOf(text), [{ words: '80', value: 80 }], { words: source, kind }), 0)?.number;
}

test.each([
  'The authorities in Lisk',
  'police',
  'Officials',
  'las autoridades',
  'fuentes de la empresa',
  'Los vecinos del puerto',
])('%s say', (source) => {
  expect(numberOf(source, 'unnamed')).toBe('many');
});

test.each([
  'The harbour office',
  'United Nations',
  'Reuters',
  'la Policía',
  'el ministerio de Obras Públicas',
  'Médicos Sin Fronteras',
])('%s says', (source) => {
  expect(numberOf(source, 'organisation')).toBe('one');
});
