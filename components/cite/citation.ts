import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { ReportHead } from '../../lib/model/report.ts';
import { leadQuantity } from '../claims/lead.ts';
import { printedFigure } from '../claims/printed-figure.ts';
import { sourceName } from '../claims/source-name.ts';
import { linkToSentence } from '../claims/text-fragment.ts';
import { dayLong } from '../ui/dates.ts';
import { printable } from '../ui/printable.ts';
import type { Words } from '../ui/words.ts';
import { escapeHtml, escapeMarkdown } from './escape.ts';

/** One citation in three forms. */
export interface Citation {
  text: string;
  markdown: string;
  html: string;
}

/** Enough of the text's hash to tell one state of an article from another. */
const FINGERPRINT_DIGITS = 16;

/**
 * Figure, exact words, who said it, outlet, title, date, link to the sentence and fingerprint of the text
 * read, as plain text, Markdown and HTML. All that comes from the page is escaped.
 */
export function citation(claim: AnnotatedClaim, report: ReportHead, words: Words, locale: string): Citation {
  const quantity = leadQuantity(claim);
  const figure = quantity ? printedFigure(claim.claim, quantity) : null;
  const who = sourceName(claim.claim, quantity);
  const quote = words('claims.quotation', { text: printable(claim.claim.text) });
  const lead = figure ? words('cite.figure', { figure: printable(figure), words: quote }) : quote;
  const rest = [
    ...(who ? [words('cite.who', { who: printable(who) })] : []),
    words('cite.where', {
      outlet: printable(report.outlet),
      title: printable(report.title),
      date: report.published ? dayLong(report.published, locale) : words('cite.no-date'),
    }),
  ];
  const link = linkToSentence(report.url, claim.claim.text) ?? '';
  const print = words('cite.fingerprint', { fingerprint: report.revisionId.slice(0, FINGERPRINT_DIGITS) });
  return {
    text: [lead, ...rest, link, print].filter(Boolean).join('\n'),
    markdown: [
      `> ${escapeMarkdown(lead)}`,
      '',
      ...rest.map((line) => `${escapeMarkdown(line)}  `),
      ...(link ? [`<${link}>  `] : []),
      escapeMarkdown(print),
    ].join('\n'),
    html: [
      `<blockquote>${escapeHtml(lead)}</blockquote>`,
      `<p>${rest.map(escapeHtml).join('<br>')}`,
      ...(link ? [`<br><a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`] : []),
      `<br>${escapeHtml(print)}</p>`,
    ].join(''),
  };
}
