import type { Parsed } from '../draft.ts';
import type { Passage } from '../passage.ts';

/** Reads one written form at an anchor. */
export type Parser = (passage: Passage, i: number) => Parsed | undefined;
