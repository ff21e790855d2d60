import type { Analyse } from '../model/analysis.ts';
import { analyse as english } from './en/analyse.ts';
import { analyse as spanish } from './es/analyse.ts';
import type { Language } from './language.ts';

/** What cuts a language's text into words, by its code; apart from the packs, since English brings a model. */
const ANALYSERS: Readonly<Record<string, Analyse>> = { en: english, es: spanish };

/** The analyser of a pack's language. @throws Error for a pack that has none, which is a fault of ours */
export function analyserFor({ code }: Language): Analyse {
  const analyse = ANALYSERS[code];
  if (!analyse) throw new Error(`The language pack "${code}" has no analyser.`);
  return analyse;
}
