const DAY = 10;

/**
 * "2026-01-25": the day of an ISO 8601 date or moment. A date without a time is that day wherever one reads it; a
 * moment lies on the reader's own day, by which all surfaces tell it.
 */
export function dayOf(iso: string): string {
  const moment = iso.includes('T') ? new Date(iso) : null;
  if (!moment || Number.isNaN(moment.getTime())) return iso.slice(0, DAY);
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(moment.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}

/** "25 Jan 2026": the day of an ISO 8601 date or time, in the reader's language; empty for anything else. */
export function dayWords(iso: string | undefined, locale: string): string {
  const time = Date.parse(`${dayOf(iso ?? '')}T12:00:00Z`);
  if (Number.isNaN(time)) return '';
  const form: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, form).format(time);
}

/** True where both lie on one day. */
export function sameDay(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && dayOf(a) === dayOf(b);
}
