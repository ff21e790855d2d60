import { getDomain } from 'tldts';

/** Registrable domain of a host, in ASCII (look-alike letters stand as `xn--…`); the host itself where it has none. */
export function outletOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const host = new URL(address).hostname;
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

/**
 * The address that identifies the article: the canonical one where it is an ordinary address on the same site and
 * names a page, else the one actually loaded. The fragment is dropped.
 * @param canonical as the page writes it; relative to the loaded address
 */
export function articleAddress(loaded: string, canonical: string | undefined): string {
  const own = withoutFragment(loaded);
  if (!canonical || canonical.length > 2048 || !URL.canParse(canonical, loaded) || !URL.canParse(loaded))
    return own;
  const [theirs, ours] = [new URL(canonical, loaded), new URL(loaded)];
  const plain =
    /^https?:$/.test(theirs.protocol) && !theirs.username && !theirs.password && theirs.port === ours.port;
  const names = theirs.pathname !== '/' || ours.pathname === '/';
  return plain && names && outletOf(theirs.href) === outletOf(loaded) ? withoutFragment(theirs.href) : own;
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}
