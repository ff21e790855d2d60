/** Controls, zero-width and direction characters that a text from a page could hide behind. */
const UNPRINTABLE = /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;

/**
 * Makes a text from a page safe to show as text: what has no shape of its own shows as ␣, half characters as �.
 * Tabs and line ends count as white space and become one space.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\r]+/g, ' ')
    .replace(UNPRINTABLE, '␣');
}
