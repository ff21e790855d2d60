/** Names the first field that is not as it must be, null where all are. */
export type Shape = (value: unknown, field: string) => string | null;

/** A well-formed string of at most `limit` UTF-16 units. */
export function string(limit: number): Shape {
  return (value, field) =>
    typeof value === 'string' && value.length <= limit && value.isWellFormed() ? null : field;
}

/** A finite number from `low` on. */
export function number(low = Number.NEGATIVE_INFINITY): Shape {
  return (value, field) =>
    typeof value === 'number' && Number.isFinite(value) && value >= low ? null : field;
}

/** A whole number from 0 on. */
export const count: Shape = (value, field) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? null : field;

export const boolean: Shape = (value, field) => (typeof value === 'boolean' ? null : field);

export function oneOf(...allowed: (string | number)[]): Shape {
  return (value, field) => (allowed.includes(value as string) ? null : field);
}

export function nullable(shape: Shape): Shape {
  return (value, field) => (value === null ? null : shape(value, field));
}

/** A field that may be missing. */
export function optional(shape: Shape): Shape {
  return (value, field) => (value === undefined ? null : shape(value, field));
}

/** A list of at most `limit` items. */
export function list(item: Shape, limit: number): Shape {
  return (value, field) => {
    if (!Array.isArray(value) || value.length > limit) return field;
    return first(value, (one, index) => item(one, `${field}[${index}]`));
  };
}

/** Names that an object never has of its own unless somebody means harm. */
const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype'];

/** An object with at least these fields; others may stand beside them, but no prototype's. */
export function open(fields: Record<string, Shape>): Shape {
  return (value, field) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return field;
    const hostile = PROTOTYPE_NAMES.find((name) => Object.hasOwn(value, name));
    return hostile ? `${field}.${hostile}` : fieldsOf(value, fields, field);
  };
}

/** An object with these fields and no other. */
export function object(fields: Record<string, Shape>): Shape {
  return (value, field) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return field;
    const unknown = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
    if (unknown !== undefined) return `${field}.${unknown.slice(0, 40)}`;
    return fieldsOf(value, fields, field);
  };
}

function fieldsOf(value: object, fields: Record<string, Shape>, field: string): string | null {
  const own = value as Record<string, unknown>;
  return first(Object.entries(fields), ([name, shape]) =>
    shape(Object.hasOwn(own, name) ? own[name] : undefined, `${field}.${name}`),
  );
}

/** One of several shapes; the first one's complaint stands for all. */
export function either(...shapes: Shape[]): Shape {
  return (value, field) => {
    const complaints = shapes.map((shape) => shape(value, field));
    return complaints.includes(null) ? null : (complaints[0] ?? field);
  };
}

function first<T>(items: T[], complaint: (item: T, index: number) => string | null): string | null {
  for (const [index, item] of items.entries()) {
    const found = complaint(item, index);
    if (found !== null) return found;
  }
  return null;
}
