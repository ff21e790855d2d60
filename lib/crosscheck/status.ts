import type { Check, Finding, Status } from '../model/finding.ts';

/** One voice a family: of several findings with one family the gravest speaks. */
function byFamily(findings: readonly Finding[]): Map<string, Finding[]> {
  return Map.groupBy(findings, ({ family, prior }) => family ?? prior.report.revisionId);
}

/**
 * The status of one claim from its findings and checks. Agreement inside one's own family corroborates nothing;
 * other scopes are context and leave a claim unmatched.
 */
export function statusOf(findings: readonly Finding[], checks: readonly Check[], ownFamily: string): Status {
  const has = (relation: Finding['relation']) => findings.some((finding) => finding.relation === relation);
  if (has('conflicting') || checks.some(({ holds }) => !holds)) return 'conflicting';
  if (has('updated')) return 'updated';
  const agreeing = findings.filter(
    ({ relation, where }) => where === 'report' && (relation === 'same' || relation === 'compatible'),
  );
  if (agreeing.some(({ drift }) => drift.length > 0)) return 'drifted';
  const families = [...byFamily(agreeing).keys()];
  if (families.some((family) => family !== ownFamily)) return 'corroborated';
  return families.length > 0 ? 'repeated' : 'unmatched';
}
