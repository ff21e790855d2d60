import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { ReportHead } from '../../model/report.ts';
import { render, type Values } from '../render.ts';
import { dayWords, sameDay } from './date.ts';
import { figureWords } from './figure.ts';
import { type Speaker, speakerOf, thisReport } from './party.ts';

/** The side of a finding that stands in the report being read. */
export interface CurrentSide {
  report: ReportHead;
  claim: Claim;
}

/** All that a finding's sentence is made of. */
interface Parts {
  finding: Finding;
  current: Quantity;
  prior: Quantity;
  here: Speaker | undefined;
  there: Speaker | undefined;
  dates: { current: string | undefined; prior: string | undefined };
  values: Values;
}

function partsOf(finding: Finding, { report, claim }: CurrentSide, locale: string): Parts | undefined {
  const current = claim.quantities[finding.current.quantity];
  const prior = finding.prior.claim.quantities[finding.prior.quantity];
  if (!current || !prior) return undefined;
  const here = speakerOf(claim, finding.current.quantity);
  const there = speakerOf(finding.prior.claim, finding.prior.quantity);
  const { outlet, published } = finding.prior.report;
  const dates = { current: current.asOf.at ?? report.published, prior: prior.asOf.at ?? published };
  const values = {
    current: figureWords(current, locale),
    prior: figureWords(prior, locale),
    here: (here ?? thisReport(locale)).name,
    who: there?.name ?? outlet,
    outlet,
    date: dayWords(dates.prior, locale),
    period: prior.scope.period?.text ?? '',
  };
  return { finding, current, prior, here, there, dates, values };
}

function agreementKey({ finding, there }: Parts): string {
  const { relation, reasons } = finding;
  if (reasons.some(({ code }) => code === 'same-family')) return 'finding.same.family';
  if (finding.where === 'article') return `finding.${relation}.article`;
  if (!there) return `finding.${relation}.report`;
  const many = relation === 'compatible' && there.number === 'many' ? '-many' : '';
  return `finding.${relation}.sourced${many}`;
}

function updateKey({ finding, dates, values }: Parts): string {
  if (finding.where === 'revision') return 'finding.updated.revision';
  if (finding.where === 'article')
    return finding.direction === 'newer' ? 'finding.updated.article.newer' : 'finding.updated.article';
  if (finding.direction === 'newer')
    return values.date ? 'finding.updated.newer' : 'finding.updated.newer.undated';
  if (sameDay(dates.current, dates.prior)) return 'finding.updated.older.same-day';
  return values.date ? 'finding.updated.older.other-day' : 'finding.updated.older.undated';
}

const SCOPE_KEYS: Readonly<Record<string, string>> = {
  'other-period': 'period',
  'other-place': 'place',
  'other-currency': 'currency',
  'part-of-whole': 'part',
};

function scopeKey({ finding, values }: Parts): string {
  if (finding.where === 'article') return 'finding.different-scope.article';
  const reason = finding.reasons.find(({ code }) => SCOPE_KEYS[code] !== undefined);
  const key = `finding.different-scope.${(reason && SCOPE_KEYS[reason.code]) ?? 'other'}`;
  return key.endsWith('.period') && values.period ? `${key}-named` : key;
}

function keyOf(parts: Parts): string {
  switch (parts.finding.relation) {
    case 'same':
    case 'compatible':
      return agreementKey(parts);
    case 'updated':
      return updateKey(parts);
    case 'conflicting':
      return `finding.conflicting.${parts.here?.number ?? 'one'}.${parts.there?.number ?? 'one'}`;
    case 'different-scope':
      return scopeKey(parts);
  }
}

/** An outlet is named by its domain, which has no capitals. */
const DOMAIN = /^[\p{Ll}\p{N}-]+\.\p{Ll}/u;

/** A sentence begins with a capital, whatever name stands first. */
function capitalise(sentence: string, locale: string): string {
  if (DOMAIN.test(sentence)) return sentence;
  const [first = ''] = sentence;
  return first.toLocaleUpperCase(locale) + sentence.slice(first.length);
}

/**
 * One plain sentence for a finding: who says what, both figures, and no verdict.
 * @param current the claim of the report being read, and that report
 */
export function findingSentence(finding: Finding, current: CurrentSide, locale: string): string {
  const parts = partsOf(finding, current, locale);
  return parts ? capitalise(render(keyOf(parts), parts.values, locale), locale) : '';
}
