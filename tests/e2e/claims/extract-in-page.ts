import { extractClaims } from '../../../lib/claims/extract-claims.ts';
import { analyse } from '../../../lib/languages/en/analyse.ts';
import { english } from '../../../lib/languages/en/english.ts';
import type { Claim } from '../../../lib/model/claim.ts';
import { toReport } from '../../../lib/model/identity.ts';
import type { Article } from '../../../lib/model/report.ts';

/** The product's extractor as one function over plain values, for a runtime that a test chooses. */
export function extractIn(article: Article): Claim[] {
  return extractClaims(toReport(article), english, analyse);
}

Object.assign(globalThis, { extractIn });
