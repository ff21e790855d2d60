import { readDate } from '../article/metadata/dates.ts';
import { type ArticleRecord, type RecordFault, readArticleRecord } from '../exchange/article-record.ts';
import type { Article } from '../model/report.ts';
import { plainArticle } from '../services/plain-article.ts';
import type { Described } from './arguments.ts';
import { Failure } from './failure.ts';

function sentenceFor(read: RecordFault, where: string): string {
  if (read.fault === 'json') return `${where} is no valid JSON.`;
  if (read.fault === 'object') return `${where} is no report: it must be an object with a "text".`;
  if (read.field === 'text') return `${where} is no report: it has no "text".`;
  return `${where}: "${read.field}" must be a text.`;
}

function isFault(read: ArticleRecord | RecordFault): read is RecordFault {
  return 'fault' in read;
}

/**
 * An article from a report record `{ url, outlet, date, title, text }`.
 * @param where names file and line in messages
 * @throws Failure when it is no such record
 */
export function articleFromRecord(
  json: string,
  { where, address, described }: { where: string; address: string; described: Described },
): Article {
  const read = readArticleRecord(json);
  if (isFault(read)) throw new Failure(sentenceFor(read, where));
  const { text, url, date: written, ...fields } = read;
  const date = readDate(written);
  if (written !== undefined && !date) throw new Failure(`${where}: "${written}" is no date.`);
  const own = { ...fields, ...(date ? { date } : {}) };
  return plainArticle(text, { ...own, ...described, url: described.url ?? url ?? address });
}
