import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sites } from '../browser/serve.ts';

export const NEWSROOM = join(import.meta.dirname, '../fixtures/demo');

/** One page of the demonstration newsroom, as `newsroom.json` lists it. */
export interface DemoPage {
  file: string;
  host: string;
  path: string;
  /** Place in the order of reading, from 1. */
  order: number;
  published: string;
  story: string;
  /** What the page is there to show. */
  shows: string;
  /** 1, 2 … where one address is read in several states. */
  revision?: number;
  /** The article that is opened last, with all others in the ledger. */
  current?: boolean;
}

/** All pages in the order of reading. */
export function demoPages(): DemoPage[] {
  return JSON.parse(readFileSync(join(NEWSROOM, 'newsroom.json'), 'utf8')) as DemoPage[];
}

export function htmlOf(page: DemoPage): string {
  return readFileSync(join(NEWSROOM, page.file), 'utf8');
}

export function addressOf({ host, path }: DemoPage): string {
  return `http://${host}${path}`;
}

/** The newsroom for `serve`; of an address with several revisions the first. */
export function demoSites(): Sites {
  const sites: Sites = {};
  for (const page of demoPages().toReversed()) {
    sites[page.host] = { ...sites[page.host], [page.path]: htmlOf(page) };
  }
  return sites;
}
