import type { Language } from '../language.ts';
import { attribution } from './attribution.ts';
import { comparison } from './comparison.ts';
import { quantities } from './quantities.ts';

/** The English pack: data only. Its NLP library stands beside it in `analyse.ts`. */
export const english = {
  code: 'en',
  quantities,
  attributions: attribution,
  comparison,
} satisfies Language;
