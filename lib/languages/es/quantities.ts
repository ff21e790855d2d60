import type { QuantityLexicon } from '../shape/numbers.ts';
import { blocks } from './blocks.ts';
import { bounds } from './bounds.ts';
import { measures } from './measures.ts';
import { nonClaims } from './non-claims.ts';
import { numerals } from './numerals.ts';
import { places } from './places.ts';
import { relative } from './relative.ts';
import { sentences } from './sentences.ts';
import { time } from './time.ts';
import { units } from './units.ts';

export const quantities = {
  numerals,
  units,
  bounds,
  relative,
  places,
  time,
  measures,
  nonClaims,
  sentences,
  blocks,
} satisfies QuantityLexicon;
