import type { Language } from '../languages/language.ts';
import type { Digest } from '../model/candidate.ts';
import type { Report } from '../model/report.ts';
import { asName, namesOf } from './names.ts';
import { shingles } from './shingles.ts';
import { signatureOf } from './signature.ts';
import { tellingOf } from './telling.ts';
import { wordsOf } from './words.ts';

const MOST_ENTITIES = 60;
const MOST_TERMS = 80;
/** So many of the most frequent words stay, however common: they say in which sense a long report means others. */
const FREQUENT = 40;

function termsOf(texts: readonly string[], names: ReadonlySet<string>, { comparison }: Language): string[] {
  const counts = new Map<string, number>();
  for (const { concept, text } of texts.flatMap((part) => wordsOf(part, comparison))) {
    if (concept.length > 2 && !names.has(asName(text))) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  }
  const ranked = (weightOf: (term: string, count: number) => number) =>
    [...counts]
      .map(([term, count]): [string, number] => [term, weightOf(term, count)])
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([term]) => term);
  const telling = ranked((term, count) => tellingOf(term, comparison) * (1 + Math.log(count)));
  const frequent = ranked((_, count) => count);
  return [...new Set([...telling.slice(0, MOST_TERMS), ...frequent.slice(0, FREQUENT)])];
}

function textsOf({ title, blocks }: Report): string[] {
  const texts = blocks.map(({ text }) => text);
  return blocks.some(({ role }) => role === 'headline') ? texts : [title, ...texts];
}

/** Lemmas or word forms that tell a report's story, the most telling first: those of its digest. */
export function storyTerms(report: Report, language: Language): string[] {
  const texts = textsOf(report);
  return termsOf(texts, new Set(namesOf(texts, language.comparison)), language);
}

/** What tells this report's story and text from others; made once a revision, from its words alone. */
export function digest(report: Report, language: Language): Digest {
  const texts = textsOf(report);
  const names = namesOf(texts, language.comparison);
  const body = report.blocks.filter(
    ({ role }) => role === 'text' || role === 'standfirst' || role === 'post',
  );
  return {
    entities: names.slice(0, MOST_ENTITIES),
    terms: termsOf(texts, new Set(names), language),
    signature: signatureOf(shingles(body.map(({ text }) => text).join('\n'))),
  };
}
