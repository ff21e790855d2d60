import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import type { Language } from './language.ts';

/** Packs in order of preference where a page names several languages. */
export const LANGUAGES: readonly Language[] = [english, spanish];

/** The pack for a BCP 47 tag ("en-GB" → English); undefined where there is none. */
export function languageFor(tag: string): Language | undefined {
  const code = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language.code === code);
}
