import type { Article } from '../model/report.ts';
import type { Described } from './arguments.ts';
import { Failure } from './failure.ts';
import { articleFromText } from './from-text.ts';

const FIELDS = ['url', 'outlet', 'date', 'title', 'text'] as const;

function parseJson(json: string, where: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Failure(`${where} is no valid JSON.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Failure(`${where} is no report: it must be an object with a "text".`);
  return value as Record<string, unknown>;
}

/** Own string fields only, so that a key such as `__proto__` is nothing special. */
function fieldsOf(
  record: Record<string, unknown>,
  where: string,
): Partial<Record<(typeof FIELDS)[number], string>> {
  const fields: Partial<Record<(typeof FIELDS)[number], string>> = {};
  for (const name of FIELDS) {
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') throw new Failure(`${where}: "${name}" must be a text.`);
    fields[name] = value;
  }
  return fields;
}

/**
 * An article from a report record `{ url, outlet, date, title, text }`.
 * @param where names file and line in messages
 * @throws Failure when it is no such record
 */
export function articleFromRecord(
  json: string,
  { where, address, described }: { where: string; address: string; described: Described },
): Article {
  const { text, url, ...fields } = fieldsOf(parseJson(json, where), where);
  if (text === undefined || text.trim() === '') throw new Failure(`${where} is no report: it has no "text".`);
  return articleFromText(text, { ...fields, ...described, url: described.url ?? url ?? address });
}
