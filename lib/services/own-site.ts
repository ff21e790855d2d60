/**
 * Whether an article may come from the document that sent it: its address lies on the same site, and its outlet
 * is that site's domain. A page side that was taken over can't speak for another outlet.
 */
export function isOfSite(article: { url: string; outlet: string }, documentUrl: string): boolean {
  if (!URL.canParse(article.url) || !URL.canParse(documentUrl)) return false;
  const [claimed, loaded] = [new URL(article.url), new URL(documentUrl)];
  if (claimed.protocol === 'file:' || loaded.protocol === 'file:') return claimed.href === loaded.href;
  const outlet = hostOf(article.outlet);
  return isWithin(claimed.hostname, outlet) && isWithin(loaded.hostname, outlet);
}

/** A domain as browsers write it, names in other scripts as punycode. */
function hostOf(domain: string): string {
  const address = `http://${domain}/`;
  return URL.canParse(address) ? new URL(address).hostname : domain;
}

function isWithin(host: string, domain: string): boolean {
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}
