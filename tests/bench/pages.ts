import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { launch, type Session } from '../browser/launch.ts';
import { type Answer, type Served, serve } from '../browser/serve.ts';
import { annotateLikeAReader, type Prediction } from './pages/annotate-page.ts';

/**
 * `npm run --silent bench:pages -- DIR OUT [--page-scripts]`: the built extension, in a real Chromium, on every saved
 * page `NAME.html.gz` of DIR; one prediction a line into OUT. Nothing but loopback can be reached.
 */
const HOST = '127.0.0.1';
/** A browser that has seen so many pages makes room for a fresh one. */
const PAGES_A_BROWSER = 30;

const words = process.argv.slice(2);
const pageScripts = words.includes('--page-scripts');
const [directory, out] = words.filter((word) => !word.startsWith('--'));

function pagesOf(folder: string): Record<string, Answer> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html.gz'));
  const headers: Record<string, string> = pageScripts
    ? {}
    : { 'content-security-policy': "script-src 'none'" };
  return Object.fromEntries(
    files.map((file) => [
      `/${basename(file, '.gz')}`,
      { body: gunzipSync(readFileSync(join(folder, file))), headers },
    ]),
  );
}

/** A page may navigate away under the reader once; then it is read where it has arrived. */
const TRIES = 2;

async function predict(session: Session, served: Served, path: string): Promise<Prediction> {
  const name = basename(path, '.html');
  const address = `http://${HOST}:${served.port}${path}`;
  let error = 'unknown';
  for (let left = TRIES; left > 0; left -= 1) {
    try {
      return await annotateLikeAReader(session, address, name);
    } catch (cause) {
      error = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? error;
    }
  }
  return { name, article: false, title: '', published: null, text: '', claims: [], error };
}

async function run(folder: string, target: string): Promise<void> {
  const pages = pagesOf(folder);
  const paths = Object.keys(pages);
  if (paths.length === 0) throw new Error(`${folder} holds no NAME.html.gz`);
  const served = await serve({ [HOST]: pages });
  const lines: string[] = [];
  for (let from = 0; from < paths.length; from += PAGES_A_BROWSER) {
    const session = await launch({ served });
    for (const path of paths.slice(from, from + PAGES_A_BROWSER)) {
      lines.push(JSON.stringify(await predict(session, served, path)));
      writeFileSync(target, `${lines.join('\n')}\n`);
    }
    await session.close();
  }
  await served.close();
}

if (!directory || !out) {
  console.error(
    'bench:pages needs a folder of NAME.html.gz and a file to write: -- DIR OUT [--page-scripts]',
  );
  process.exit(2);
}
await run(directory, out).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
process.exit(0);
