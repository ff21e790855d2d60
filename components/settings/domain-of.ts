/** The host in what somebody typed or pasted ("https://www.example.org/news"), or null where there is none. */
export function domainOf(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const address = text.includes('://') ? text : `https://${text}`;
  if (!text || /\s/.test(text) || !URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return host.includes('.') && !/^[\d.]+$/.test(host) ? host : null;
}
