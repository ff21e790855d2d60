import type { Article, Block } from '../model/report.ts';

/** Text without a language of its own is taken for English, the language of the first pack. */
const LANGUAGE = 'en';

/** What is said of a text that can't say it itself. */
export interface TextDescription {
  url: string;
  /** ISO 8601 day or time. */
  date?: string;
  outlet?: string;
  title?: string;
}

/** The name in an address, for reports that name no outlet. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

function blocksOf(text: string, title: string): Block[] {
  const paragraphs = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && line !== title);
  const blocks: Block[] = paragraphs.map((paragraph) => ({ role: 'text', text: paragraph }));
  return title === '' ? blocks : [{ role: 'headline', text: title }, ...blocks];
}

/** An article from running text: every line is a paragraph, and its description says the rest. */
export function articleOfText(text: string, described: TextDescription): Article {
  const { url, date } = described;
  const title = (described.title ?? '').toWellFormed().replace(/\s+/g, ' ').trim();
  return {
    url,
    outlet: described.outlet ?? hostOf(url),
    title,
    language: LANGUAGE,
    blocks: blocksOf(text.toWellFormed(), title),
    ...(date === undefined ? {} : { published: date }),
  };
}
