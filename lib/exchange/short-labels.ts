import type { RevisionBody } from '../model/document.ts';

/** Longest name of an outlet, and longest title or line of names. */
export const OUTLET_LIMIT = 255;
export const LABEL_LIMIT = 2_000;

const LIMITS = {
  outlet: OUTLET_LIMIT,
  claimedPublisher: LABEL_LIMIT,
  title: LABEL_LIMIT,
  byline: LABEL_LIMIT,
};

/**
 * A revision's body with its article's labels cut to their limits. No id covers them: versions before took in longer
 * ones, and these must not keep a report, or the whole file that it stands in, from coming in.
 */
export function withShortLabels(body: RevisionBody): RevisionBody {
  const article: Record<string, unknown> = { ...body.article };
  const names = Object.keys(LIMITS) as (keyof typeof LIMITS)[];
  const long = names.filter((name) => isLong(article[name], LIMITS[name]));
  if (long.length === 0) return body;
  for (const name of long) article[name] = cut(String(article[name]), LIMITS[name]);
  return { ...body, article: article as unknown as RevisionBody['article'] };
}

function isLong(label: unknown, limit: number): boolean {
  return typeof label === 'string' && (label.length > limit || !label.isWellFormed());
}

function cut(label: string, limit: number): string {
  return label.length > limit ? `${label.slice(0, limit - 1).toWellFormed()}…` : label.toWellFormed();
}
