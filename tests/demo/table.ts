import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { Check, Finding } from '../../lib/model/finding.ts';
import type { Quantity } from '../../lib/model/quantity.ts';

/** Words of a figure with what is counted, as far as the extractor could tell. */
function figureWords(quantity: Quantity | undefined): string {
  if (!quantity) return '?';
  const { low, high } = quantity.value;
  const figure = low === high ? String(low) : `${low}–${high}`;
  const bound = quantity.bound === 'exact' || quantity.bound === 'between' ? '' : `${quantity.bound} `;
  return `${bound}${figure} ${quantity.measure.text || quantity.unit.id}`;
}

function reasons(codes: { code: string }[]): string {
  return codes.map(({ code }) => code).join(', ');
}

function findingLine({ relation, direction, prior, where, drift, reasons: why }: Finding): string {
  const place =
    where === 'article' ? 'this article' : `${prior.report.outlet}, ${prior.report.published ?? '?'}`;
  const lost = drift.length > 0 ? ` [${drift.join(', ')}]` : '';
  const since = direction === 'newer' ? ' (since then)' : '';
  const figure = figureWords(prior.claim.quantities[prior.quantity]);
  return `    ${relation}${since}${lost}: ${figure} · ${place}\n        because: ${reasons(why)}`;
}

function checkLine({ kind, holds, arithmetic, reasons: why }: Check): string {
  const { expected, stated, gap } = arithmetic;
  const verdict = holds ? 'adds up' : `does not add up: ${expected} against ${stated}, gap ${gap}`;
  return `    check ${kind} ${verdict}\n        because: ${reasons(why)}`;
}

function claimLines({ claim, status, findings, checks }: AnnotatedClaim): string[] {
  return [
    `${status.toUpperCase().padEnd(13)} ${claim.text}`,
    ...findings.map(findingLine),
    ...checks.map(checkLine),
  ];
}

/** Every claim that something was found about, with each finding and check and its reasons. */
export function tableOf(claims: AnnotatedClaim[]): string {
  const told = claims.filter(({ findings, checks }) => findings.length + checks.length > 0);
  const rest = claims.length - told.length;
  return [...told.flatMap(claimLines), '', `and ${rest} claims with nothing to set beside them`].join('\n');
}
