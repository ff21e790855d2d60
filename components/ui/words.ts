import { createContext } from 'preact';
import { useCallback, useContext } from 'preact/hooks';
import { render } from '../../lib/i18n/render.ts';

/** BCP 47 tag of the reader's language. */
export const Locale = createContext('en');

/** Renders a message of `lib/i18n/messages` in the reader's language. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

export function useLocale(): string {
  return useContext(Locale);
}

export function useWords(): Words {
  const locale = useContext(Locale);
  return useCallback((key, values = {}) => render(key, values, locale), [locale]);
}
