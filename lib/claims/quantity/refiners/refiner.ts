import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';

/** Completes or drops the drafts of one sentence. */
export type Refiner = (passage: Passage, drafts: Draft[]) => Draft[];
