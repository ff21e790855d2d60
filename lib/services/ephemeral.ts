/** Hosts that show a person's own mail or account, by a label of their name. */
const PRIVATE_LABELS =
  /^(mail|webmail|email|imap|outlook|owa|accounts?|login|signin|sso|auth|idp|id|banking|ebanking|onlinebanking)$/;

/** Pages on which somebody logs in, by a part of the path. */
const LOGIN_PATH =
  /\/(log-?in|sign-?in|sign-?up|register|auth|oauth2?|sso|password|account|checkout)(\/|\.|$)/i;

/** Endings that no public registry gives out (RFC 6761, RFC 6762, RFC 8375 and habit). */
const PRIVATE_ENDING = /\.(localhost|local|internal|intranet|corp|home|lan|private|home\.arpa)$/;

/**
 * True for addresses whose pages are never stored: no web page, no public domain (localhost, numbers, single
 * names, private endings), mail and log-in pages. Judged by the address alone, not by where it resolves to.
 */
export function isPrivateAddress(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { protocol, hostname, pathname, username } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return true;
  return username !== '' || !isPublicHost(hostname) || isPersonal(hostname) || LOGIN_PATH.test(pathname);
}

function isPublicHost(host: string): boolean {
  const name = host.replace(/\.$/, '');
  const isNumber = /^[\d.]+$/.test(name) || name.startsWith('[');
  return !isNumber && name.includes('.') && !PRIVATE_ENDING.test(name);
}

function isPersonal(host: string): boolean {
  const [first = ''] = host.split('.');
  return PRIVATE_LABELS.test(first);
}
