import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, preview } from 'vite';

/**
 * Bundles the story page, which opens far faster than file by file, and serves it from loopback: a bundle of its own
 * each time, since several tests may want one at once.
 */
export async function serveStories(): Promise<{ url: string; close(): Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'claimlight-stories-'));
  const common = { configFile: false, root: import.meta.dirname, logLevel: 'error' } as const;
  await build({
    ...common,
    plugins: [preact()],
    build: { outDir, minify: false, target: 'esnext' },
  });
  const server = await preview({
    ...common,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('the story page could not be served');
  return {
    url,
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}
