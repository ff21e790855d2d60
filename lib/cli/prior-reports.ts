import { existsSync, globSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Article } from '../model/report.ts';
import { Failure } from './failure.ts';
import { mayHoldArticles, readArticles } from './read-articles.ts';

/** Prior reports, oldest first, and a sentence for each file of a folder that held none. */
export interface PriorReports {
  articles: Article[];
  passedOver: string[];
}

/** A mirrored site keeps its host as the first folder: `northgatepost.example/world/…`. */
function mirroredAddress(path: string): string | undefined {
  const [host, ...rest] = path.split(/[/\\]/);
  const mirrored = host !== undefined && rest.length > 0 && /^[\w-]+(\.[\w-]+)+$/.test(host);
  return mirrored ? `http://${path.replaceAll('\\', '/')}` : undefined;
}

function fromFolder(folder: string, checked: string | undefined): PriorReports {
  const articles: Article[] = [];
  const passedOver: string[] = [];
  const files = globSync('**/*', { cwd: folder }).filter(mayHoldArticles).sort();
  for (const file of files) {
    if (resolve(folder, file) === checked) continue;
    try {
      articles.push(...readArticles(join(folder, file), {}, mirroredAddress(file)));
    } catch (error) {
      // One bad file of a folder is said and passed over: the others are still worth comparing with.
      if (!(error instanceof Failure)) throw error;
      passedOver.push(error.message);
    }
  }
  return { articles, passedOver };
}

/**
 * Reads prior reports from a folder, or from one file of reports.
 * @param checked the article's own file, which is no prior report where it lies in the folder too
 * @throws Failure when there is nothing at `path`, or nothing of it is a report
 */
export function readPriorReports(path: string, checked?: string): PriorReports {
  if (!existsSync(path)) throw new Failure(`${path} does not exist.`);
  const read = statSync(path).isDirectory()
    ? fromFolder(path, checked && resolve(checked))
    : { articles: readArticles(path, {}), passedOver: [] };
  if (read.articles.length === 0) throw new Failure(`${path} holds no reports.`);
  const when = (article: Article): string => article.published ?? '';
  return {
    ...read,
    articles: read.articles.toSorted((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0)),
  };
}
