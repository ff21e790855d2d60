import { getDomain } from 'tldts';

/**
 * Registrable domain of a host by the public suffix list, private suffixes included; the host itself where it has
 * none. The list weighs more than all the rest of the page side, so only the extension's own side imports it.
 */
export function registrableDomain(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
