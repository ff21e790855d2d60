import { decodePage } from '../article/decode-page.ts';
import { readDate } from '../article/metadata/dates.ts';
import { registrableDomain } from '../article/metadata/public-suffix.ts';
import { readArticle } from '../article/read-article.ts';
import { savedAddress } from '../article/saved-address.ts';
import { readArticleRecord } from '../exchange/article-record.ts';
import { ExchangeError } from '../exchange/exchange-error.ts';
import { linesOf } from '../exchange/lines.ts';
import { newArticle } from '../exchange/shapes/article.ts';
import { toDocument } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { AnnotateAnswer, AnnotateJob } from '../model/annotate-job.ts';
import { toReport } from '../model/identity.ts';
import type { Clock } from '../model/key-value-store.ts';
import type { Problem } from '../model/problem.ts';
import type { LedgerDocument } from '../model/replica.ts';
import type { Article } from '../model/report.ts';
import { isPrivateAddress } from './ephemeral.ts';
import { plainArticle } from './plain-article.ts';
import type { ArticlesOptions, ArticlesSummary, ImportSource } from './transfer-service.ts';

export interface ArticleImportParts {
  ledger: Ledger;
  now: Clock;
  /** Reads the claims of one article; nothing is stored by it. */
  annotate(job: AnnotateJob): Promise<AnnotateAnswer>;
  /** Reads HTML as a document in which nothing runs or loads; `read` is synchronous. */
  readHtml<T>(html: string, read: (document: Document) => T): T;
}

/** What one file holds: its articles, or why it is refused. */
interface FileContent {
  articles: Article[];
  refused: Problem[];
}

const RECORDS = /\.(ndjson|jsonl)$/i;

/** Whether a file of a folder may hold articles. */
export function mayHoldArticles(name: string): boolean {
  return RECORDS.test(name) || /\.x?html?$/i.test(name);
}

/**
 * Takes in articles from files, NDJSON or saved HTML. Each file is one step: all of its articles or, where any
 * of its lines is refused, none. With `dryRun` nothing is written.
 * @throws ExchangeError `cancelled` or, where files before this one stay taken in, `import-stopped`
 */
export async function importArticles(
  parts: ArticleImportParts,
  files: ImportSource[],
  { dryRun, progress, signal }: ArticlesOptions,
): Promise<ArticlesSummary> {
  const summary: ArticlesSummary = { fresh: 0, known: 0, refused: [] };
  for (const [index, file] of files.entries()) {
    const told = (done: number, total: number) =>
      progress({ file: file.name, done: index, total: files.length, articles: { done, total } });
    told(0, 0);
    stopIf(signal, dryRun ? 0 : index);
    const { articles, refused } = await contentOf(parts, file);
    summary.refused.push(...refused.map((problem) => ({ file: file.name, problem })));
    if (refused.length > 0) continue;
    const fresh = await missing(parts.ledger, articles);
    summary.known += articles.length - fresh.length;
    summary.fresh += fresh.length;
    if (dryRun || fresh.length === 0) continue;
    const stop = () => stopIf(signal, index);
    await parts.ledger.replica.put(await documentsOf(parts, fresh, told, stop));
  }
  return summary;
}

async function contentOf(parts: ArticleImportParts, file: ImportSource): Promise<FileContent> {
  try {
    return RECORDS.test(file.name) ? await fromRecords(file) : await fromPage(parts, file);
  } catch (error) {
    if (error instanceof ExchangeError) return { articles: [], refused: [error.problem] };
    throw error;
  }
}

async function fromRecords(file: ImportSource): Promise<FileContent> {
  const content: FileContent = { articles: [], refused: [] };
  for await (const { number, text } of linesOf(file.stream())) {
    if (text.trim() === '') continue;
    const read = articleOfLine(text, number);
    if ('code' in read) content.refused.push(read);
    else content.articles.push(read);
  }
  if (content.articles.length + content.refused.length === 0) throw new ExchangeError('import-empty');
  return content;
}

function articleOfLine(json: string, line: number): Article | Problem {
  const record = readArticleRecord(json);
  if ('fault' in record)
    return record.fault === 'field'
      ? { code: 'import-shape', values: { line, field: record.field } }
      : { code: 'import-json', values: { line } };
  const { text, url, date: written, ...rest } = record;
  if (!url || isPrivateAddress(url)) return { code: 'import-shape', values: { line, field: 'url' } };
  const date = readDate(written);
  if (written !== undefined && !date) return { code: 'import-shape', values: { line, field: 'date' } };
  const article = plainArticle(text, { ...rest, url, ...(date ? { date } : {}) });
  const field = fieldAtFault(article);
  return field ? { code: 'import-shape', values: { line, field } } : article;
}

/** Fields of a line whose name is another in the article. */
const NAMES_IN_LINE: Readonly<Record<string, string>> = { published: 'date', blocks: 'text' };

/**
 * Which field of a line makes an article that its own backup could not bring back, by the line's name for it; null
 * where none does.
 */
function fieldAtFault(article: Article): string | null {
  const name = newArticle(article, '')?.match(/\w+/)?.[0];
  return name === undefined ? null : (NAMES_IN_LINE[name] ?? name);
}

async function fromPage({ readHtml }: ArticleImportParts, file: ImportSource): Promise<FileContent> {
  const html = decodePage(new Uint8Array(await new Response(file.stream()).arrayBuffer()));
  const reading = readHtml(html, (document) => {
    const address = savedAddress(html, document);
    if (!address || isPrivateAddress(address)) throw new ExchangeError('import-no-address');
    return readArticle(document, address, registrableDomain).reading;
  });
  if (reading.kind === 'not-article') throw new ExchangeError('not-article', { reason: reading.reason });
  // All that the reader takes from the page itself is within bounds.
  if (fieldAtFault(reading.article) !== null) throw new ExchangeError('import-no-address');
  return { articles: [reading.article], refused: [] };
}

/** The articles whose very text is not kept yet, each once. */
async function missing(ledger: Ledger, articles: Article[]): Promise<Article[]> {
  const byId = new Map(articles.map((article) => [toReport(article).revisionId, article]));
  const ids = await ledger.replica.missing([...byId.keys()]);
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function documentsOf(
  { annotate, now }: ArticleImportParts,
  articles: Article[],
  told: (done: number, total: number) => void,
  stop: () => void,
): Promise<LedgerDocument[]> {
  const documents: LedgerDocument[] = [];
  for (const article of articles) {
    stop();
    const answer = await annotate({ article, seenAt: now(), ephemeral: true });
    if (!answer.ok) throw new ExchangeError(answer.problem.code, answer.problem.values);
    if (answer.entry) documents.push(toDocument(answer.entry));
    told(documents.length, articles.length);
  }
  stop();
  return documents;
}

function stopIf(signal: AbortSignal, filesTaken: number): void {
  if (!signal.aborted) return;
  throw filesTaken > 0
    ? new ExchangeError('import-stopped', { count: filesTaken })
    : new ExchangeError('cancelled');
}
