import type { Citation } from './citation.ts';

/** Puts all three forms on the clipboard at once; false where the browser keeps it closed. */
export async function copyCitation({ text, markdown, html }: Citation): Promise<boolean> {
  const forms = (types: Record<string, string>) =>
    new ClipboardItem(
      Object.fromEntries(Object.entries(types).map(([type, body]) => [type, new Blob([body], { type })])),
    );
  const usual = { 'text/plain': text, 'text/html': html };
  try {
    const item = ClipboardItem.supports?.('web text/markdown')
      ? forms({ ...usual, 'web text/markdown': markdown })
      : forms(usual);
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
