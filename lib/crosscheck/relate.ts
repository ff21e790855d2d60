import type { Language } from '../languages/language.ts';
import type { Finding, Reason } from '../model/finding.ts';
import type { Comparison } from './comparison.ts';
import { driftOf } from './drift.ts';
import type { Figure } from './figure.ts';
import { comparable } from './gates.ts';
import { relationOf } from './relations/index.ts';
import { type Likely, type Ties, weighRivals } from './rivals.ts';

/** The equal parts of a comparison, for people who ask why. */
function equalParts({ measure, place, period, party, subject }: Comparison): Reason[] {
  const parts: [boolean, string][] = [
    [measure.head === 1 || measure.action === 1 || measure.crossed === 1, 'same-measure'],
    [place === 'same', 'same-place'],
    [period === 'same', 'same-period'],
    [party === 'same', 'same-party'],
    [subject.clause === 1, 'same-names'],
  ];
  return parts.filter(([holds]) => holds).map(([, code]) => ({ code, values: {} }));
}

/** What one likely comparison amounts to, or undefined: when in doubt, no finding. */
function decide({ comparison, confidence }: Likely, where: Finding['where']): Finding | undefined {
  const found = relationOf(comparison);
  if (!found || confidence < found.rule.threshold) return undefined;
  const reasons = [...found.reasons, ...equalParts(comparison)];
  return toFinding(comparison, found.rule.relation, where, confidence, reasons);
}

/**
 * How the figures of one report relate to those of another, or to its own earlier ones in the text.
 * @param pairs the pairs to compare, current figure first
 * @param ties which figures of either report are told as one thing
 */
export function relateAll(
  pairs: readonly (readonly [Figure, Figure])[],
  where: Finding['where'],
  ties: Ties,
  language: Language,
): Finding[] {
  return weighRivals(comparisonsOf(pairs, language), ties).flatMap((likely) => decide(likely, where) ?? []);
}

/** Compares all pairs that can count one thing at all. */
export function comparisonsOf(
  pairs: readonly (readonly [Figure, Figure])[],
  language: Language,
): Comparison[] {
  return pairs.flatMap(([current, prior]) => comparable(current, prior, language) ?? []);
}

function toFinding(
  comparison: Comparison,
  relation: Finding['relation'],
  where: Finding['where'],
  confidence: number,
  reasons: Reason[],
): Finding {
  const { a, b, sequence } = comparison;
  const agrees = relation === 'same' || relation === 'compatible';
  return {
    relation,
    where,
    current: { claimId: a.claim.id, quantity: a.index },
    prior: {
      claimId: b.claim.id,
      quantity: b.index,
      report: b.report,
      claim: b.claim,
      quotation: b.quotation,
    },
    ...(relation === 'updated' && sequence ? { direction: sequence > 0 ? 'older' : 'newer' } : {}),
    drift: agrees && where !== 'article' ? driftOf(comparison) : [],
    reasons,
    confidence: Math.round(confidence * 1000) / 1000,
  };
}
