import { parseHTML } from 'linkedom';
import { registrableDomain } from '../article/metadata/public-suffix.ts';
import { readArticle } from '../article/read-article.ts';
import { savedAddress } from '../article/saved-address.ts';
import type { Article } from '../model/report.ts';
import type { Described } from './arguments.ts';
import { Failure } from './failure.ts';

function withDescription(article: Article, { date, outlet, title }: Described): Article {
  return {
    ...article,
    ...(date === undefined ? {} : { published: date }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
  };
}

/**
 * An article from a page's HTML, read by the same reader as in the browser.
 * @param address used when neither the options nor the page name one
 * @throws Failure when the page is no article
 */
export function articleFromHtml(
  html: string,
  { where, address, described }: { where: string; address: string; described: Described },
): Article {
  const { document } = parseHTML(html);
  const { reading } = readArticle(
    document,
    described.url ?? savedAddress(html, document) ?? address,
    registrableDomain,
  );
  if (reading.kind === 'not-article') throw new Failure(`${where} is no article (${reading.reason}).`);
  return withDescription(reading.article, described);
}
