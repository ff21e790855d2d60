import { type ComponentChild, render } from 'preact';
import { readerLocale } from '../../lib/i18n/reader-locale.ts';
import { Locale } from './words.ts';

/** Shows a view as the whole page, in the reader's language. */
export function mount(view: ComponentChild, language = ''): void {
  const root = document.getElementById('root');
  if (!root) return;
  const locale = readerLocale(language, navigator.languages);
  document.documentElement.lang = locale.split('-')[0] ?? 'en';
  render(<Locale.Provider value={locale}>{view}</Locale.Provider>, root);
}
