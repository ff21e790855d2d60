import type { Language } from '../languages/language.ts';
import type { Candidate } from '../model/candidate.ts';
import type { Finding } from '../model/finding.ts';
import { sameNumber } from './compare/interval.ts';
import { isSameSentence, skeleton, swapsNames } from './revisions.ts';

/**
 * Whether a finding goes with the figure that its report has replaced. A conflict always does; agreement where the later
 * state bears the same date, for of two dates each had its count; what was said before an update remains so.
 */
function goesWith({ relation, prior }: Finding, { report }: Candidate): boolean {
  if (relation === 'conflicting') return true;
  const agrees = relation === 'same' || relation === 'compatible';
  return agrees && report.published === prior.report.published;
}

/**
 * Findings that still hold where a prior report was read in several states: a figure that the report itself has
 * replaced since agrees and conflicts with nothing.
 */
export function standing(
  findings: readonly Finding[],
  candidates: readonly Candidate[],
  language: Language,
): Finding[] {
  const laterOf = laterStates(candidates);
  const replaced = replacement(language);
  return findings.filter((finding) => {
    const { prior } = finding;
    const later = laterOf(prior);
    if (later.some(({ claim }) => claim.id === prior.claimId)) return true;
    return !later.some((other) => goesWith(finding, other) && replaced(prior, other));
  });
}

/** Gives what was read later of the same report and didn't stand in the state that is asked about, or stood in both. */
function laterStates(candidates: readonly Candidate[]): (prior: Finding['prior']) => Candidate[] {
  const byReport = Map.groupBy(candidates, ({ report }) => report.id);
  return ({ claimId, report }) => {
    const states = byReport.get(report.id) ?? [];
    const own = states.filter((each) => each.report.revisionId === report.revisionId);
    const seenAt = own[0]?.seenAt;
    if (seenAt === undefined || own.length === states.length) return [];
    const before = new Set(own.map(({ claim }) => claim.id));
    return states.filter(
      (each) => each.seenAt > seenAt && (each.claim.id === claimId || !before.has(each.claim.id)),
    );
  };
}

/** Tells whether a later claim is the prior one's sentence with another figure. */
function replacement(language: Language): (prior: Finding['prior'], later: Candidate) => boolean {
  const words = new Map<string, string[]>();
  const wordsOf = (sentence: string) => {
    const made = words.get(sentence) ?? skeleton(sentence, language);
    words.set(sentence, made);
    return made;
  };
  return (prior, later) => {
    const [before, now] = [prior.claim.quantities, later.claim.quantities];
    const [then, since] = [before[prior.quantity], now[prior.quantity]];
    if (!then || !since || before.length !== now.length) return false;
    if (then.unit.dimension !== since.unit.dimension || sameNumber(then, since)) return false;
    if (swapsNames(prior.claim, later.claim, language)) return false;
    return isSameSentence(wordsOf(prior.quotation), wordsOf(later.quotation));
  };
}
