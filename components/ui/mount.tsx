import { type ComponentChild, render } from 'preact';
import { CATALOGUE } from '../../lib/i18n/catalogue.ts';
import { Locale } from './words.ts';

/**
 * The language to speak: the one set, else the browser's, as far as there are messages; its region, which
 * decides how dates and numbers look, is kept.
 */
export function readerLocale(set: string, browser: readonly string[]): string {
  const wanted = [set, ...browser].filter(Boolean);
  return wanted.find((tag) => (tag.split('-')[0] ?? '') in CATALOGUE) ?? 'en';
}

/** Shows a view as the whole page, in the reader's language. */
export function mount(view: ComponentChild, language = ''): void {
  const root = document.getElementById('root');
  if (!root) return;
  const locale = readerLocale(language, navigator.languages);
  document.documentElement.lang = locale.split('-')[0] ?? 'en';
  render(<Locale.Provider value={locale}>{view}</Locale.Provider>, root);
}
