import { parseHTML } from 'linkedom';
import { type ReadPage, readArticle } from '../../../lib/article/read-article.ts';
import type { Article } from '../../../lib/model/report.ts';

export const ADDRESS = 'https://www.meridianwire.example/harbour/dam-repair';

/** Invented sentences, long enough to be paragraphs of a story. */
export const PARAGRAPHS = [
  'The dam above the harbour town will be repaired over two summers, the water board decided on Monday evening.',
  'Engineers found three cracks in the eastern wall after the winter floods, and the board closed the crest road.',
  'The repair will cost 48 million euros, of which the province pays two thirds, the board said in a statement.',
  'Residents of the lower quarter had asked for sirens since the flood of last January, when 60 cellars filled.',
];

export function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

export const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

/** A newspaper's page around a body, with what surrounds a story nearly everywhere. */
export function pageOf(body: string, head = '', title = 'Dam repair to take two summers'): string {
  return `<!doctype html><html lang="en"><head><title>${title} | Meridian Wire</title>
    <meta property="og:type" content="article"><meta property="og:title" content="${title}">${head}</head>
    <body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
    <main><article><h1>${title}</h1>${body}</article></main>
    <footer><p>© Meridian Wire. All 9,000 pages of this site are protected by law in 14 countries.</p></footer></body></html>`;
}

export function read(html: string, address = ADDRESS): ReadPage {
  return readArticle(documentOf(html), address);
}

export function articleOf(html: string, address = ADDRESS): Article {
  const { reading } = read(html, address);
  if (reading.kind !== 'article') throw new Error(`taken for no article: ${reading.reason}`);
  return reading.article;
}

export const textOf = (html: string) => articleOf(html).blocks.map((block) => block.text);
