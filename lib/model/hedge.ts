import type { BlockSpan } from './span.ts';

/** What the text says about its own certainty. */
export type HedgeKind =
  | 'preliminary'
  | 'possible'
  | 'reported'
  | 'estimated'
  | 'verified'
  | 'unverified'
  | 'conditional';

export interface Hedge {
  kind: HedgeKind;
  span: BlockSpan;
  text: string;
}
