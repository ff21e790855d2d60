import { expect, test } from 'vitest';
import { sitesIn } from '../../../lib/platform/sites.ts';
import {
  addSites,
  changeSites,
  followSites,
  type SitesParts,
} from '../../../lib/services/automatic-sites.ts';
import { readSettings } from '../../../lib/services/settings-store.ts';
import { fakeStore, noteParts } from './fakes.ts';

/** A browser that takes its time over the first list that it is given. */
function slowBrowser(): SitesParts & { read: string[] } {
  const { exclusively } = noteParts();
  let first = true;
  const parts = {
    store: fakeStore(),
    read: [] as string[],
    async readAutomatically(domains: string[]) {
      const isFirst = first;
      first = false;
      if (isFirst) await new Promise((resolve) => setTimeout(resolve, 20));
      parts.read = domains;
    },
    inTurn: exclusively,
  };
  return parts;
}

test('a site that was granted is read by itself, though the popup that asked was closed over the question', async () => {
  const parts = slowBrowser();
  await addSites(parts, sitesIn(['*://harbourtimes.example/*', '*://*.harbourtimes.example/*']));
  expect((await readSettings(parts.store)).automaticSites).toEqual(['harbourtimes.example']);
  expect(parts.read).toEqual(['harbourtimes.example']);
});

test('where background and popup both add the site, and another at once, all are read, each once', async () => {
  const parts = slowBrowser();
  await Promise.all([
    followSites(parts),
    addSites(parts, ['harbourtimes.example']),
    addSites(parts, ['harbourtimes.example', 'northgatepost.example']),
  ]);
  expect(parts.read).toEqual(['harbourtimes.example', 'northgatepost.example']);
  expect((await readSettings(parts.store)).automaticSites).toEqual(parts.read);
  await changeSites(parts, (sites) => sites.slice(1));
  expect(parts.read).toEqual(['northgatepost.example']);
});

test('all sites, as “Read open tabs” asks for them, are no site, nor is what the browser’s own menu grants', () => {
  expect(sitesIn(['*://*/*', '<all_urls>', 'https://harbourtimes.example/*'])).toEqual([]);
  expect(sitesIn(undefined)).toEqual([]);
});
