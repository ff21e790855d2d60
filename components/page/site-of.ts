/** The host that an article was loaded from, in ASCII, so that look-alikes show; empty for other addresses. */
export function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./, '') : '';
}
