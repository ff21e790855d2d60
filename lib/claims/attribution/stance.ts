import type { Stance } from '../../model/attribution.ts';
import type { Draft } from './draft.ts';

/** Verbs of belief turn into doubt where they are denied; other denials are the reporter's ("did not say"). */
const TURNS: ReadonlyMap<Stance, Stance> = new Map([
  ['expects', 'doubts'],
  ['denies', 'asserts'],
  ['doubts', 'asserts'],
]);

/** What the source does with the content: its cue's stance, turned by a negation. */
export function stanceOf({ frame, negated }: Draft): Stance {
  const turned = frame.denied ?? TURNS.get(frame.stance);
  return negated && turned ? turned : frame.stance;
}
