import type { AttributionLexicon } from './shape/attribution.ts';
import type { ComparisonLexicon } from './shape/comparison.ts';
import type { QuantityLexicon } from './shape/numbers.ts';

/**
 * A language pack: data only. The NLP library stands beside it in `<code>/analyse.ts` and reaches the
 * extractor as an argument, so that the cross-checker and every surface can use a pack without its weight.
 */
export interface Language {
  /** ISO 639-1 code. */
  code: string;
  quantities: QuantityLexicon;
  attributions: AttributionLexicon;
  comparison: ComparisonLexicon;
}
