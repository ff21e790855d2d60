import { figureWords } from '../../lib/i18n/sentences/figure.ts';
import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import { leadQuantity } from '../claims/lead.ts';
import { measureWords } from '../claims/measure-words.ts';
import { printedFigure } from '../claims/printed-figure.ts';
import { periodWords, placeWords } from '../claims/scope-words.ts';
import { printable } from '../ui/printable.ts';

/** The figure, what it counts, where and when, in one line: over a picture that is taken away. */
export function storyTitle(claim: AnnotatedClaim, locale: string): string {
  const quantity = leadQuantity(claim);
  if (!quantity) return printable(claim.claim.text);
  const figure = printedFigure(claim.claim, quantity) ?? figureWords(quantity, locale);
  const what = `${figure} ${measureWords(quantity)}`.trim();
  const parts = [what, placeWords(quantity), periodWords(quantity, locale, 'long')];
  return printable(parts.filter(Boolean).join(' · '));
}
