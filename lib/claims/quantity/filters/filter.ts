import type { Passage } from '../passage.ts';

/** Tells a number that counts nothing: gives the index of the atom behind it, or undefined. */
export type Filter = (passage: Passage, i: number) => number | undefined;
