/** The domain of a host: the registrable one where the public suffix list is at hand, else `plainSite`. */
export type DomainOf = (host: string) => string;

/** A host without the names that sites give their own variants. Never more of the host than the site itself. */
export const plainSite: DomainOf = (host) => host.replace(/^(www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '');

/** Domain of an address, in ASCII: look-alike letters stand as `xn--…`. */
export function outletOf(address: string, domainOf: DomainOf): string {
  return URL.canParse(address) ? domainOf(new URL(address).hostname) : '';
}

/**
 * The address that identifies the article: the canonical one where it is an ordinary address on the same site and
 * names a page, else the one actually loaded. The fragment is dropped.
 * @param canonical as the page writes it; relative to the loaded address
 */
export function articleAddress(loaded: string, canonical: string | undefined, domainOf: DomainOf): string {
  const own = withoutFragment(loaded);
  if (!canonical || canonical.length > 2048 || !URL.canParse(canonical, loaded) || !URL.canParse(loaded))
    return own;
  const [theirs, ours] = [new URL(canonical, loaded), new URL(loaded)];
  const plain =
    /^https?:$/.test(theirs.protocol) && !theirs.username && !theirs.password && theirs.port === ours.port;
  const names = theirs.pathname !== '/' || ours.pathname === '/';
  return plain && names && domainOf(theirs.hostname) === domainOf(ours.hostname)
    ? withoutFragment(theirs.href)
    : own;
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}
