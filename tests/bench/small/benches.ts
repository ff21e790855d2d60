import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addressOf, demoPages, htmlOf } from '../../demo/newsroom.ts';
import type { Bench } from '../bench.ts';

const HERE = import.meta.dirname;

/** The newsroom as a folder of saved pages: compressed HTML, and a line of what is known of each. */
function pagesFolder(out: string): string {
  const folder = join(out, 'small-pages');
  mkdirSync(folder, { recursive: true });
  const rows = demoPages().map((page) => {
    const name = `page-${page.order}`;
    writeFileSync(join(folder, `${name}.html.gz`), gzipSync(htmlOf(page)));
    return { name, url: addressOf(page), lang: 'en', published: page.published, kind: 'article' };
  });
  writeFileSync(join(folder, 'pages.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return folder;
}

function small(script: string, file: string): Bench {
  return { script, input: join(HERE, file), scorer: [join(HERE, 'score.ts'), script, join(HERE, file)] };
}

/** Benches on sentences and pages written for the project: they show that all runs, and prove little else. */
export function smallBenches(out: string): Bench[] {
  const folder = pagesFolder(out);
  const gold = join(folder, 'pages.jsonl');
  return [
    small('quantity', 'quantity.json'),
    small('attribution', 'attribution.jsonl'),
    small('crosscheck', 'stories.jsonl'),
    { script: 'pages', input: folder, scorer: [join(HERE, 'score.ts'), 'pages', gold] },
  ];
}
