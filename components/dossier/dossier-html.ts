import { escapeHtml } from '../cite/escape.ts';
import { type Dossier, type DossierFact, type DossierPart, namesOf } from './dossier.ts';

/** Nothing runs and nothing is loaded, wherever the file is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = [
  ':root{color-scheme:light dark}',
  'body{font:1rem/1.5 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem}',
  'h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.25rem;border-top:1px solid;padding-top:1rem;margin-top:2rem}',
  'h3{font-size:1rem}blockquote{margin:.75rem 0;padding-inline-start:1rem;border-inline-start:2px solid}',
  'dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.25rem 1rem;font:.875rem/1.5 sans-serif}',
  'dt{opacity:.75}dd{margin:0;overflow-wrap:anywhere}',
  'table{border-collapse:collapse;font:.875rem/1.4 sans-serif}th,td{text-align:start;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid}',
  'footer{margin-top:2rem;font:.8125rem sans-serif}',
  '@media print{body{margin:0}h2,h3{break-after:avoid}blockquote,tr{break-inside:avoid}}',
].join('');

function factRow({ label, text, href }: DossierFact): string {
  const said = `<bdi>${escapeHtml(text)}</bdi>`;
  const linked = href ? `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${said}</a>` : said;
  return `<dt>${escapeHtml(label)}</dt><dd>${linked}</dd>`;
}

function row(cells: string[], tag: 'th' | 'td'): string {
  return `<tr>${cells.map((cell) => `<${tag}><bdi>${escapeHtml(cell)}</bdi></${tag}>`).join('')}</tr>`;
}

function partHtml(part: DossierPart): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level}>${escapeHtml(part.text)}</h${part.level}>`;
    case 'text':
      return `<p dir="auto">${escapeHtml(part.text)}</p>`;
    case 'quote':
      return `<blockquote dir="auto">${escapeHtml(part.text)}</blockquote>`;
    case 'facts':
      return `<dl>${part.rows.map(factRow).join('')}</dl>`;
    case 'table':
      return `<table><thead>${row(namesOf(part), 'th')}</thead><tbody>${part.rows.map((each) => row(each, 'td')).join('')}</tbody></table>`;
  }
}

/** A dossier as one HTML file that stands alone: no script, and a policy that allows none. */
export function dossierHtml({ title, locale, parts, foot }: Dossier): string {
  return [
    `<!doctype html><html lang="${escapeHtml(locale)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">`,
    '<meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main>`,
    `<h1>${escapeHtml(title)}</h1>${parts.map(partHtml).join('\n')}</main>`,
    `<footer>${escapeHtml(foot)}</footer></body></html>\n`,
  ].join('\n');
}
