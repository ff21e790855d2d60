import type { Language } from '../language.ts';
import { attribution } from './attribution.ts';
import { comparison } from './comparison.ts';
import { quantities } from './quantities.ts';

/** The Spanish pack: data only. Its tagger stands beside it in `analyse.ts`. */
export const spanish = {
  code: 'es',
  quantities,
  attributions: attribution,
  comparison,
} satisfies Language;
