const HTML_ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => HTML_ESCAPES[sign] ?? sign);
}

/** Signs that mean something in Markdown; an amount between two dollars passes for a formula in many programs. */
const MARKDOWN_SIGNS = /[\\`*_{}[\]()#+!|<>~$&-]/g;

/** Text as Markdown shows it, wherever in a line it stands: "40. " that begins it is no number of a list. */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKDOWN_SIGNS, '\\$&').replace(/^(\s*\d+)\./, '$1\\.');
}
