/** Long quotations are found by their first and last words. */
const WHOLE_UP_TO = 240;
const EDGE_WORDS = 6;
const LONGEST = 900;

function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}

function directive(quotation: string): string {
  if (quotation.length <= WHOLE_UP_TO) return encode(quotation);
  const words = quotation.split(' ');
  const start = encode(words.slice(0, EDGE_WORDS).join(' '));
  return `${start},${encode(words.slice(-EDGE_WORDS).join(' '))}`;
}

/**
 * The address of a report at one of its sentences (https://wicg.github.io/scroll-to-text-fragment/), or the
 * plain address where the sentence would make it too long.
 * @returns null for any address that is not http or https
 */
export function linkToSentence(address: string, quotation: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  const text = directive(quotation.toWellFormed().trim());
  return text && text.length <= LONGEST ? `${url.href}#:~:text=${text}` : url.href;
}
