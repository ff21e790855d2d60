import type { Draft } from '../draft.ts';
import { nounAfter } from '../noun-after.ts';
import type { Parser } from './parser.ts';

const SMALL = /^\d{1,3}$/;

/** "a 9-2 lead", "a 215-210 vote": two sides of one result, the larger first, and the noun that they are of. */
export const score: Parser = (passage, i) => {
  const [first, joint, second] = [passage.atoms[i], passage.atoms[i + 1], passage.atoms[i + 2]];
  if (first?.kind !== 'number' || second?.kind !== 'number' || !joint?.glued || !second.glued)
    return undefined;
  if (!/^[-–]$/.test(joint.text) || !SMALL.test(first.text) || !SMALL.test(second.text)) return undefined;
  if (first.value <= second.value) return undefined;
  const unit = { id: 'score', dimension: 'points' } as const;
  const noun = nounAfter(passage, { to: i + 3, unit });
  if (!noun) return undefined;
  const draft: Draft = {
    parser: 'score',
    from: i,
    to: i + 3,
    number: { from: i, to: i + 3 },
    low: second.value,
    high: first.value,
    step: 1,
    digits: first.text.length,
    form: 'digits',
    bound: 'exact',
    unit,
    kind: 'level',
    noun,
  };
  return { drafts: [draft], to: i + 3 };
};
