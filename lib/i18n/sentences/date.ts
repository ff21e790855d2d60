const DAY = 10;

/** "25 Jan 2026": the day of an ISO 8601 date or time, in the reader's language; empty for anything else. */
export function dayWords(iso: string | undefined, locale: string): string {
  const time = Date.parse(`${(iso ?? '').slice(0, DAY)}T12:00:00Z`);
  if (Number.isNaN(time)) return '';
  const form: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, form).format(time);
}

/** True where both lie on one day as they are written. */
export function sameDay(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.slice(0, DAY) === b.slice(0, DAY);
}
