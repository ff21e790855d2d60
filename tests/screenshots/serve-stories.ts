import preact from '@preact/preset-vite';
import { createServer } from 'vite';

/** Serves the story page from loopback, compiled as it is asked for. */
export async function serveStories(): Promise<{ url: string; close(): Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    plugins: [preact()],
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { strict: false } },
    cacheDir: '../../artifacts/.vite-stories',
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('the story page could not be served');
  return { url, close: () => server.close() };
}
