import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, preview } from 'vite';

const OUT = join(import.meta.dirname, '../../artifacts/stories');

/** Bundles the story page, which opens far faster than file by file, and serves it from loopback. */
export async function serveStories(): Promise<{ url: string; close(): Promise<void> }> {
  const common = { configFile: false, root: import.meta.dirname, logLevel: 'error' } as const;
  await build({
    ...common,
    plugins: [preact()],
    build: { outDir: OUT, emptyOutDir: true, minify: false, target: 'esnext' },
  });
  const server = await preview({
    ...common,
    build: { outDir: OUT },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('the story page could not be served');
  return { url, close: () => server.close() };
}
