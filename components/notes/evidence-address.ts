/** Controls and white space inside an address hide where it leads. */
const HIDDEN = /[\p{Cc}\p{Cf}\s]/u;

/**
 * Checks an address that somebody gives as evidence: http or https only, nothing hidden, no user name that
 * makes one host look like another ("https://known.example@other.example").
 * @returns the address in its normal form, or null when it is refused
 */
export function evidenceAddress(typed: string): string | null {
  const text = typed.trim();
  if (!text || HIDDEN.test(text)) return null;
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username || url.password || !url.hostname.includes('.')) return null;
  return url.href;
}

/** Host and path, as short as they can be shown without hiding the host. */
export function shownAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}${search}`;
}
