import { CATALOGUE } from './catalogue.ts';

/**
 * The language to speak: the one set, else the browser's, as far as there are messages; its region, which
 * decides how dates and numbers look, is kept.
 */
export function readerLocale(set: string, browser: readonly string[]): string {
  const wanted = [set, ...browser].filter(Boolean);
  return wanted.find((tag) => (tag.split('-')[0] ?? '') in CATALOGUE) ?? 'en';
}
