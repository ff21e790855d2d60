import { expect, test } from 'vitest';
import { diagnosisOf } from '../../../lib/services/diagnosis.ts';

const ABOUT = { version: '1.2.3', browser: 'Test/1' };

test('F6: a diagnosis names program, problem, place in it and browser', () => {
  const problem = { code: 'annotator-failed' as const, values: { name: 'RangeError' } };
  expect(diagnosisOf(problem, ABOUT, '2026-02-02T12:00:00Z').split('\n')).toEqual([
    'Claimlight 1.2.3',
    'problem: annotator-failed',
    'name: RangeError',
    'time: 2026-02-02T12:00:00Z',
    'browser: Test/1',
  ]);
});

test('a diagnosis says nothing of where somebody was reading', () => {
  const problem = { code: 'no-access' as const, values: { host: 'meridianwire.example' } };
  expect(diagnosisOf(problem, ABOUT, '2026-02-02T12:00:00Z')).not.toContain('meridianwire');
});
