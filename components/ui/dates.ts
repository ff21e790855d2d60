/** A date without a time holds wherever one reads it; a moment is told in the reader's own zone. */
function zone(iso: string): { timeZone?: string } {
  return hasTime(iso) ? {} : { timeZone: 'UTC' };
}

function hasTime(iso: string): boolean {
  return iso.includes('T');
}

function format(iso: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(dayFirst(locale), { ...options, ...zone(iso) }).format(date);
}

/** English without a country puts the day first, as the rest of the surfaces' English does. */
function dayFirst(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** "25 Jan", for lists. */
export function dayShort(iso: string, locale: string): string {
  return format(iso, locale, { day: 'numeric', month: 'short' });
}

/** "25 Jan 2026". */
export function dayLong(iso: string, locale: string): string {
  return format(iso, locale, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "Monday, 26 January 2026", for headings: with a capital, whatever the language's sentences have. */
export function dayHeading(iso: string, locale: string): string {
  const day = format(iso, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return day.slice(0, 1).toLocaleUpperCase(locale) + day.slice(1);
}

/** "14:28". */
export function clock(iso: string, locale: string): string {
  return format(iso, locale, { hour: 'numeric', minute: '2-digit' });
}

/** "25 Jan, 15:10", or the day alone where no time is known. */
export function moment(iso: string, locale: string): string {
  if (!hasTime(iso)) return dayShort(iso, locale);
  return format(iso, locale, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });
}
