import { extractClaims } from '../../../../lib/claims/extract-claims.ts';
import { analyse } from '../../../../lib/languages/es/analyse.ts';
import { spanish } from '../../../../lib/languages/es/spanish.ts';
import type { Claim } from '../../../../lib/model/claim.ts';
import { toReport } from '../../../../lib/model/identity.ts';

/** The claims of a Spanish paragraph, published on Monday 26 January 2026. */
export function claimsIn(text: string): Claim[] {
  const report = toReport({
    url: 'https://diario.example/nota',
    outlet: 'diario.example',
    title: 'Una nota',
    published: '2026-01-26T12:00:00Z',
    language: 'es',
    blocks: [{ role: 'text', text }],
  });
  return extractClaims(report, spanish, analyse);
}
