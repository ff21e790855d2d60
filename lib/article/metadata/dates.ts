const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/;
/** "Wed, 08 Aug 2024 08:00:00 GMT" (RFC 5322), "August 8, 2024 08:00 GMT". */
const WORDED = /[A-Za-z]{3,}.*\d{4}.*\d{1,2}:\d{2}.*(GMT|UTC|Z|[+-]\d{2}:?\d{2})/;
const OLDEST = 1900;

/**
 * A page's date as ISO 8601, with the zone only where the page gives one ("+0100" gets its colon); undefined for what
 * is no date of a publication ("0001-01-01", "9999-99-99", words).
 */
export function readDate(value: unknown): string | undefined {
  if (typeof value === 'number') return fromMilliseconds(value);
  if (typeof value !== 'string' || value.length > 60) return undefined;
  const text = value.trim();
  const match = ISO.exec(text) ?? COMPACT.exec(text);
  if (match) return fromParts(match);
  if (/^\d{10}(\d{3})?$/.test(text)) return fromMilliseconds(Number(text) * (text.length === 10 ? 1000 : 1));
  return WORDED.test(text) ? fromMilliseconds(Date.parse(text)) : undefined;
}

function fromParts([, year = '', month = '', day = '', hour, minute, second, zone]: RegExpExecArray):
  | string
  | undefined {
  const date = `${year}-${month}-${day}`;
  if (!isSane(Number(year)) || !isDay(Number(year), Number(month), Number(day))) return undefined;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour}:${minute}:${second ?? '00'}${zone ? withColon(zone) : ''}`;
}

function withColon(zone: string): string {
  if (zone.toUpperCase() === 'Z') return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function fromMilliseconds(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return isSane(date.getUTCFullYear()) ? date.toISOString().replace('.000Z', 'Z') : undefined;
}

const isSane = (year: number) => year > OLDEST && year < 2200;

function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const longest = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= longest;
}
