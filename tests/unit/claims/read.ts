import { extractClaims } from '../../../lib/claims/extract-claims.ts';
import { analyse } from '../../../lib/languages/en/analyse.ts';
import { english } from '../../../lib/languages/en/english.ts';
import type { Claim } from '../../../lib/model/claim.ts';
import { toReport } from '../../../lib/model/identity.ts';
import type { Quantity } from '../../../lib/model/quantity.ts';
import type { Block } from '../../../lib/model/report.ts';

/** Claims of a report with these paragraphs, published on a day. */
export function claimsOf(paragraphs: readonly (string | Block)[], published = '2026-05-12'): Claim[] {
  const blocks = paragraphs.map(
    (block): Block => (typeof block === 'string' ? { role: 'text', text: block } : block),
  );
  const article = {
    url: 'https://news.example/story',
    outlet: 'news.example',
    title: '',
    language: 'en',
    published,
    blocks,
  };
  return extractClaims(toReport(article), english, analyse);
}

/** Quantities of one paragraph, in reading order. */
export function quantitiesOf(text: string, published?: string): Quantity[] {
  return claimsOf([text], published).flatMap(({ quantities }) => quantities);
}

/** A figure in short: value or ends, unit, and the denominator of a rate. */
export function short({ value, unit }: Quantity): string {
  const number = value.low === value.high ? `${value.low}` : `${value.low}..${value.high}`;
  return unit.per ? `${number} ${unit.id}/${unit.per.amount} ${unit.per.id}` : `${number} ${unit.id}`;
}

/** All figures of a paragraph in short. */
export const figures = (text: string, published?: string): string[] =>
  quantitiesOf(text, published).map(short);
