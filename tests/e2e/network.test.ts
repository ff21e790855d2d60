import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launch } from '../browser/launch.ts';
import { readPage } from '../browser/reading.ts';
import { serve } from '../browser/serve.ts';
import { addressOf, demoPages, demoSites } from '../demo/newsroom.ts';

interface Request {
  /** Who asked: an origin, or "not an origin" for the browser itself. */
  initiator: string;
  address: string;
}

/** Every request that the browser started, on behalf of whomever, from its own network log: one event a line. */
function requestsIn(log: string): Request[] {
  const lines = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"initiator":'));
  return lines.flatMap((line) => {
    const { params } = JSON.parse(line.replace(/,$/, '')) as { params: { initiator: string; url: string } };
    return /^(https?|wss?|ftp):/.test(params.url)
      ? [{ initiator: params.initiator, address: params.url }]
      : [];
  });
}

test('B35: a whole reading session asks the network for the pages the reader opened, and for nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-net-'));
  const log = join(folder, 'net.json');
  const served = await serve(demoSites());
  const session = await launch({ served, args: [`--log-net-log=${log}`] });
  const opened = demoPages().filter(({ story }) => story === 'tram');
  for (const demo of opened) {
    const page = await session.open(addressOf(demo));
    await readPage(session, page);
    for (const surface of ['popup', 'sidepanel', 'library'] as const)
      await (await session.surface(surface, page)).close();
    await page.close();
  }
  await session.close();
  await served.close();
  const requests = requestsIn(log);
  rmSync(folder, { recursive: true });
  const pages = opened.map(addressOf);
  expect(requests.map(({ address }) => address)).toEqual(expect.arrayContaining(pages));
  expect(requests.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([]);
  // Of the sites, only what the reader opened, and the icon that the browser asks for by itself.
  const ofSites = requests.filter(({ address }) => new URL(address).host.endsWith('.example'));
  const others = ofSites.filter(
    ({ address }) => !pages.includes(address) && !address.endsWith('/favicon.ico'),
  );
  expect(others).toEqual([]);
});
