/** One article as a line of NDJSON gives it; all but the text may be missing. */
export interface ArticleRecord {
  text: string;
  url?: string;
  outlet?: string;
  /** A day or time as the record writes it. */
  date?: string;
  title?: string;
}

/** Why a line is no article; `field` is the one that is missing or no text. */
export type RecordFault = { fault: 'json' } | { fault: 'object' } | { fault: 'field'; field: string };

const FIELDS = ['url', 'outlet', 'date', 'title', 'text'] as const;

/**
 * Reads a record `{ url, outlet, date, title, text }`; other fields may stand beside these. Own fields only, so
 * that a key such as `__proto__` is nothing special.
 */
export function readArticleRecord(json: string): ArticleRecord | RecordFault {
  const value = parsed(json);
  if (value === undefined) return { fault: 'json' };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'object' };
  const own = value as Record<string, unknown>;
  const fields: Partial<Record<(typeof FIELDS)[number], string>> = {};
  for (const name of FIELDS) {
    const field = Object.hasOwn(own, name) ? own[name] : undefined;
    if (field === undefined || field === null) continue;
    if (typeof field !== 'string') return { fault: 'field', field: name };
    fields[name] = field;
  }
  const { text, ...rest } = fields;
  return text === undefined || text.trim() === '' ? { fault: 'field', field: 'text' } : { ...rest, text };
}

/** Undefined for what is no JSON; no JSON text means undefined. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
