import { checkSentence } from '../../lib/i18n/sentences/check.ts';
import { figureWords } from '../../lib/i18n/sentences/figure.ts';
import { findingSentence } from '../../lib/i18n/sentences/finding.ts';
import { driftSentence, reasonSentence, statusWord } from '../../lib/i18n/sentences/words.ts';
import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { Check, Finding, Reason } from '../../lib/model/finding.ts';
import type { ReportHead } from '../../lib/model/report.ts';

const LOCALE = 'en';

/** A claim as the extension's frames are told of it, and the report it stands in. */
export type Told = AnnotatedClaim & { report: ReportHead };

function because(reasons: Reason[]): string {
  return `        because: ${reasons.map((reason) => reasonSentence(reason, LOCALE)).join(' ')}`;
}

function priorWords({ prior, where }: Finding): string {
  const quantity = prior.claim.quantities[prior.quantity];
  const place =
    where === 'article' ? 'this article' : `${prior.report.outlet}, ${prior.report.published ?? 'undated'}`;
  return `${quantity ? figureWords(quantity, LOCALE) : '?'} (${place})`;
}

function findingLines(finding: Finding, told: Told): string[] {
  const drift = finding.drift.map((kind) => driftSentence(kind, LOCALE));
  return [
    `    ${finding.relation}: ${priorWords(finding)}`,
    `        ${[findingSentence(finding, told, LOCALE), ...drift].join(' ')}`,
    because(finding.reasons),
  ];
}

function checkLines(check: Check): string[] {
  const verdict = check.holds ? 'holds' : 'does not hold';
  return [`    check, ${check.kind}, ${verdict}: ${checkSentence(check, LOCALE)}`, because(check.reasons)];
}

function claimLines(told: Told): string[] {
  const { claim, status, findings, checks } = told;
  return [
    `${statusWord(status, LOCALE)}: ${claim.text}`,
    ...findings.flatMap((finding) => findingLines(finding, told)),
    ...checks.flatMap(checkLines),
    '',
  ];
}

/** Every claim that something was found about, with each finding and check and its reasons. */
export function tableOf(claims: Told[]): string {
  const found = claims.filter(({ findings, checks }) => findings.length + checks.length > 0);
  const rest = claims.length - found.length;
  return [...found.flatMap(claimLines), `and ${rest} claims with nothing to set beside them`].join('\n');
}
