import type { Language } from '../languages/language.ts';
import type { RevisionChange } from '../model/annotations.ts';
import type { Digest } from '../model/candidate.ts';
import type { Claim } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Report } from '../model/report.ts';
import { sameNumber } from './compare/interval.ts';
import { headOf, quotationOf } from './head.ts';
import { capitalsIn } from './names.ts';
import { stem, wordsOf } from './words.ts';

/** One earlier state of the report being read. */
export interface EarlierRevision {
  report: Report;
  claims: Claim[];
  digest: Digest;
  seenAt: string;
}

/** The part of a sentence's words that must stay for it to be the same sentence with another figure. */
const ALIGNED = 0.75;

/** A sentence's words, its figures apart. */
export function skeleton(text: string, language: Language): string[] {
  return wordsOf(text, language.comparison).map(({ concept }) => concept);
}

function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const rest = [...b];
  const shared = a.filter((word) => {
    const at = rest.indexOf(word);
    if (at < 0) return false;
    rest.splice(at, 1);
    return true;
  });
  return shared.length / Math.max(a.length, b.length);
}

/** Whether two sentences, as skeletons, may be one in two states of its report. */
export function isSameSentence(a: readonly string[], b: readonly string[]): boolean {
  return likeness(a, b) >= ALIGNED;
}

/** The names in a claim's words, where a number that is written out is none. */
function namesOf({ text, span, quantities }: Claim, { comparison }: Language): Set<string> {
  let rest = text;
  for (const { span: figure } of quantities) {
    const [from, to] = [figure.start - span.start, figure.end - span.start];
    if (from >= 0) rest = rest.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + rest.slice(to);
  }
  return capitalsIn(rest, comparison);
}

/** Whether each of two claims has a name that the other lacks: it then tells of somebody or somewhere else. */
export function swapsNames(a: Claim, b: Claim, language: Language): boolean {
  const [here, there] = [namesOf(a, language), namesOf(b, language)];
  return !here.isSubsetOf(there) && !there.isSubsetOf(here);
}

/**
 * The claim of the earlier revision whose sentence is this claim's, its figures apart.
 * @param gone those of its claims that stand there no more: what still stands was not replaced
 */
function alignedClaim(
  claim: Claim,
  report: Report,
  earlier: EarlierRevision,
  gone: readonly Claim[],
  language: Language,
): Claim | undefined {
  const words = skeleton(quotationOf(report, claim.sentence), language);
  const scored = gone
    .filter(({ quantities }) => quantities.length === claim.quantities.length)
    .filter((other) => !swapsNames(claim, other, language))
    .map((other) => ({
      other,
      score: likeness(words, skeleton(quotationOf(earlier.report, other.sentence), language)),
      clause: likeness(skeleton(claim.text, language), skeleton(other.text, language)),
    }))
    .filter(({ score }) => score >= ALIGNED)
    .toSorted((a, b) => b.score - a.score || b.clause - a.clause);
  return scored[0]?.other;
}

function figureText(report: Report, { span }: Quantity): string {
  return report.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
}

/** True where a correction note of the report names the earlier figure. */
function isAnnounced(report: Report, before: string, language: Language): boolean {
  const digits = before.replace(/[^\p{L}\p{N}.,]/gu, ' ').trim();
  const corrections = new Set(
    [...language.comparison.corrections].map((word) => stem(word, language.comparison)),
  );
  return report.blocks.some(
    ({ role, text }) =>
      text.includes(digits) &&
      (role === 'correction' ||
        (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) =>
          corrections.has(stem(word, language.comparison)),
        )),
  );
}

interface Change {
  change: RevisionChange;
  finding: Finding;
}

function changeOf(
  claim: Claim,
  index: number,
  prior: Claim,
  report: Report,
  earlier: EarlierRevision,
  seenAt: string,
  language: Language,
): Change | undefined {
  const [now, then] = [claim.quantities[index], prior.quantities[index]];
  if (!now || !then || now.unit.dimension !== then.unit.dimension || sameNumber(now, then)) return undefined;
  const before = figureText(earlier.report, then);
  const announced = isAnnounced(report, before, language);
  const rose = (now.value.low + now.value.high) / 2 > (then.value.low + then.value.high) / 2;
  return {
    change: {
      claimId: claim.id,
      quantity: index,
      before,
      after: figureText(report, now),
      seenBefore: earlier.seenAt,
      seenAfter: seenAt,
      announced,
    },
    finding: {
      relation: 'updated',
      where: 'revision',
      current: { claimId: claim.id, quantity: index },
      prior: {
        claimId: prior.id,
        quantity: index,
        report: headOf(earlier.report),
        claim: prior,
        quotation: quotationOf(earlier.report, prior.sentence),
      },
      direction: 'older',
      drift: [],
      reasons: [
        { code: announced ? 'revised-with-notice' : 'revised-silently', values: {} },
        { code: rose ? 'rose' : 'fell', values: {} },
      ],
      confidence: 1,
    },
  };
}

const idsOf = (claims: readonly Claim[]) => new Set(claims.map(({ id }) => id));

/**
 * Figures that were replaced between the last earlier revision and this one. Only an aligned sentence with
 * another figure is a change; text that is missing on either side is none.
 */
export function changesSince(
  report: Report,
  claims: readonly Claim[],
  earlier: EarlierRevision | undefined,
  seenAt: string,
  language: Language,
): Change[] {
  if (!earlier) return [];
  const [now, before] = [idsOf(claims), idsOf(earlier.claims)];
  const gone = earlier.claims.filter(({ id }) => !now.has(id));
  return claims.flatMap((claim) => {
    const prior = before.has(claim.id) ? undefined : alignedClaim(claim, report, earlier, gone, language);
    if (!prior) return [];
    return claim.quantities.flatMap(
      (_, index) => changeOf(claim, index, prior, report, earlier, seenAt, language) ?? [],
    );
  });
}
