import type { Language } from '../../languages/language.ts';
import type { Claim } from '../../model/claim.ts';
import type { Check } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { change } from './change.ts';
import { headline } from './headline.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';

/** One kind of arithmetic that an article's own figures allow. */
export type CheckRule = (report: Report, claims: readonly Claim[], language: Language) => Check[];

/** All checks, in the order in which they are shown. */
const CHECKS: readonly CheckRule[] = [sum, share, change, headline];

/** The article's own figures set against each other. */
export function checksOf(report: Report, claims: readonly Claim[], language: Language): Check[] {
  return CHECKS.flatMap((check) => check(report, claims, language));
}
