import type { Article, Block } from '../model/report.ts';
import type { Described } from './arguments.ts';

/** Text without a language of its own is taken for English, the language of the first pack. */
const LANGUAGE = 'en';

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
export function articleFromText(text: string, described: Described & { url: string }): Article {
  const { url, date } = described;
  const title = (described.title ?? '').replace(/\s+/g, ' ').trim();
  return {
    url,
    outlet: described.outlet ?? hostOf(url),
    title,
    language: LANGUAGE,
    blocks: blocksOf(text.toWellFormed(), title),
    ...(date === undefined ? {} : { published: date }),
  };
}
