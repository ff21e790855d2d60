import { expect, test } from 'vitest';
import type { AnnotatedClaim } from '../../../lib/model/annotations.ts';
import type { Check, Finding, Status } from '../../../lib/model/finding.ts';
import { MARKS_BY_URGENCY, markOf, shownAt } from '../../../lib/model/mark.ts';

function claim(status: Status, findings: Partial<Finding>[] = [], holds: boolean[] = []): AnnotatedClaim {
  return {
    claim: {} as AnnotatedClaim['claim'],
    status,
    findings: findings as Finding[],
    checks: holds.map((each) => ({ holds: each }) as Check),
    notes: [],
  };
}

test.each([
  ['a conflict between reports', claim('conflicting', [{ relation: 'conflicting' }]), 'conflicting'],
  ['a sum that does not add up', claim('conflicting', [], [false]), 'failed-check'],
  [
    'both: the conflict comes first',
    claim('conflicting', [{ relation: 'conflicting' }], [false]),
    'conflicting',
  ],
  ['a sum that adds up is quiet', claim('unmatched', [], [true]), 'unmatched'],
  [
    'a figure that replaced an older one',
    claim('updated', [{ relation: 'updated', direction: 'older' }]),
    'updated',
  ],
  [
    'a figure that was replaced',
    claim('updated', [{ relation: 'updated', direction: 'newer' }]),
    'since-then',
  ],
  [
    'a step in between is an update',
    claim('updated', [
      { relation: 'updated', direction: 'newer' },
      { relation: 'updated', direction: 'older' },
    ]),
    'updated',
  ],
])('marks %s', (_, annotated, mark) => {
  expect(markOf(annotated)).toBe(mark);
});

test('shows all marks, those with findings, or conflicts alone', () => {
  expect(MARKS_BY_URGENCY.filter((mark) => shownAt('all', mark))).toHaveLength(8);
  expect(MARKS_BY_URGENCY.filter((mark) => !shownAt('findings', mark))).toEqual(['repeated', 'unmatched']);
  expect(MARKS_BY_URGENCY.filter((mark) => shownAt('conflicts', mark))).toEqual([
    'conflicting',
    'failed-check',
  ]);
});
