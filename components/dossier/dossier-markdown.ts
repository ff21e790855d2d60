import { escapeMarkdown } from '../cite/escape.ts';
import { type Dossier, type DossierFact, type DossierPart, namesOf } from './dossier.ts';

/** A line of Markdown: no text can begin another one. */
function line(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim());
}

/** An address inside `<…>`; what would end it is percent-encoded. */
function address(href: string): string {
  return href.replace(/[<>\s]/g, encodeURIComponent);
}

function factLine({ label, text, href }: DossierFact): string {
  const said = href === text ? '' : line(text);
  return `- ${line(label)}: ${[said, href ? `<${address(href)}>` : ''].filter(Boolean).join(' ')}`;
}

function partLines(part: DossierPart): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${line(part.text)}`;
    case 'text':
      return line(part.text);
    case 'quote':
      return `> ${line(part.text)}`;
    case 'facts':
      return part.rows.map(factLine).join('\n');
    case 'table':
      return [namesOf(part), part.columns.map(() => '---'), ...part.rows]
        .map((row, index) => `| ${row.map((cell) => (index === 1 ? cell : line(cell))).join(' | ')} |`)
        .join('\n');
  }
}

/** A dossier as Markdown; all that comes from pages and notes is escaped. */
export function dossierMarkdown({ title, parts, foot }: Dossier): string {
  return `${[`# ${line(title)}`, ...parts.map(partLines), '---', line(foot)].join('\n\n')}\n`;
}
