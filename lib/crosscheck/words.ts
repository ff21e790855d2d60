import type { ComparisonLexicon, Ending } from '../languages/shape/comparison.ts';

/** A word of a text with what it stands for. */
export interface Word {
  /** As printed. */
  text: string;
  /** Concept of the word where the language pack has one, else its stem. */
  concept: string;
  start: number;
  /** Where an expression of several words ends; undefined for a single word. */
  end?: number;
}

const WORD = /\p{L}[\p{L}\p{M}’'-]*\p{L}|\p{L}/gu;

function applyPass(word: string, pass: readonly Ending[]): string {
  const rule = pass.find(({ ending, keep }) => word.endsWith(ending) && word.length - ending.length >= keep);
  return rule ? word.slice(0, word.length - rule.ending.length) + rule.to : word;
}

/** The word without its endings, lower-case: forms of one word share it, and so, rarely, do others. */
export function stem(word: string, lexicon: ComparisonLexicon): string {
  return lexicon.stemming.reduce(applyPass, word.toLowerCase());
}

interface Phrase {
  rest: string[];
  concept: string;
}

interface Index {
  /** Concepts by the stems of their words. */
  words: ReadonlyMap<string, string>;
  /** Concepts of words that count as written alone: "trapped", but not "traps". */
  written: ReadonlyMap<string, string>;
  /** Length of the shortest word that the language pack lists, by stem. */
  shortest: ReadonlyMap<string, number>;
  /** Expressions by the stem of their first word, the longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
}

const indexes = new WeakMap<ComparisonLexicon, Index>();

function buildIndex(lexicon: ComparisonLexicon): Index {
  const words = new Map<string, string>();
  const written = new Map<string, string>();
  const shortest = new Map<string, number>();
  for (const [concept, forms] of Object.entries(lexicon.concepts)) {
    for (const form of forms) {
      if (lexicon.asWritten?.has(form)) written.set(form, concept);
      else {
        const base = stem(form, lexicon);
        words.set(base, concept);
        shortest.set(base, Math.min(form.length, shortest.get(base) ?? form.length));
      }
    }
  }
  const phrases = new Map<string, Phrase[]>();
  for (const [concept, forms] of Object.entries(lexicon.phrases)) {
    for (const form of forms) {
      const [first = '', ...rest] = form.split(' ').map((word) => stem(word, lexicon));
      phrases.set(first, [...(phrases.get(first) ?? []), { rest, concept }]);
    }
  }
  for (const [, beginning] of phrases) beginning.sort((a, b) => b.rest.length - a.rest.length);
  return { words, written, shortest, phrases };
}

function indexOf(lexicon: ComparisonLexicon): Index {
  const known = indexes.get(lexicon);
  if (known) return known;
  const made = buildIndex(lexicon);
  indexes.set(lexicon, made);
  return made;
}

/** True for a concept of the language pack, false for the stem of a word that it doesn't know. */
export function isConcept(concept: string, lexicon: ComparisonLexicon): boolean {
  return Object.hasOwn(lexicon.concepts, concept);
}

/** What a single word or lemma stands for; a concept stands for itself. */
export function conceptOf(word: string, lexicon: ComparisonLexicon): string {
  if (isConcept(word, lexicon)) return word;
  const base = stem(word, lexicon);
  const { words, written } = indexOf(lexicon);
  return written.get(word) ?? words.get(base) ?? base;
}

/**
 * What a word of a text stands for. A capital may begin a name: one shorter than any word of a concept is none of its
 * forms ("Ill" beside "illness"), while "Casualties" and "INJURES" are.
 */
function conceptAt(text: string, base: string, { words, written, shortest }: Index): string {
  const small = text.toLowerCase();
  const exact = written.get(small);
  if (exact !== undefined) return exact;
  const isForm = text === small || text.length >= (shortest.get(base) ?? 0);
  return (isForm ? words.get(base) : undefined) ?? base;
}

/** Weekdays, months and titles say nothing where they are written as names: "March", but not "the march". */
function isStopWord(word: string, lexicon: ComparisonLexicon): boolean {
  const small = word.toLowerCase();
  return lexicon.stopWords.has(small) || (word !== small && lexicon.notNames.has(small));
}

/** A text with so many words in small letters is a sentence and no headline with capitals throughout. */
const SENTENCE = 4;

/** True for each word that is part of a name of several ("the |Free |List"), and so no form of a concept. */
function namesOfSeveral(words: readonly { text: string; start: number }[]): boolean[] {
  const isCapital = (word: { text: string } | undefined) => /^\p{Lu}/u.test(word?.text ?? '');
  const isSentence = words.filter(({ text }) => text === text.toLowerCase()).length >= SENTENCE;
  return words.map((word, i) => {
    const [before, after] = [words[i - 1], words[i + 1]];
    if (!isSentence || i === 0 || !isCapital(word)) return false;
    const follows =
      before !== undefined &&
      isCapital(before) &&
      i > 1 &&
      word.start - before.start - before.text.length === 1;
    const leads = isCapital(after) && (after?.start ?? 0) - word.start - word.text.length === 1;
    return follows || leads;
  });
}

/**
 * The words of a text that carry meaning, each with its concept; an expression of several words gives one word
 * of its concept at its start. Stop words and figures are left out. Offsets are UTF-16 units in `text`.
 */
export function wordsOf(text: string, lexicon: ComparisonLexicon): Word[] {
  const index = indexOf(lexicon);
  const found = [...text.matchAll(WORD)].flatMap((match) => splitHyphens(match[0], match.index));
  const stems = found.map(({ text: word }) => stem(word, lexicon));
  const named = namesOfSeveral(found);
  const result: Word[] = [];
  for (let i = 0; i < found.length; i += 1) {
    const word = found[i];
    const base = stems[i];
    if (!word || base === undefined) continue;
    const phrase = index.phrases
      .get(base)
      ?.find(({ rest }) => rest.every((part, k) => stems[i + 1 + k] === part));
    if (phrase) {
      const last = found[i + phrase.rest.length] ?? word;
      result.push({ ...word, concept: phrase.concept, end: last.start + last.text.length });
    }
    if (!phrase && !isStopWord(word.text, lexicon)) {
      result.push({ ...word, concept: named[i] ? base : conceptAt(word.text, base, index) });
    }
    if (phrase) i += phrase.rest.length;
  }
  return result;
}

function splitHyphens(word: string, at: number): { text: string; start: number }[] {
  if (!word.includes('-')) return [{ text: word, start: at }];
  let start = at;
  return word.split('-').flatMap((part) => {
    const piece = { text: part, start };
    start += part.length + 1;
    return part === '' ? [] : [piece];
  });
}

const stemmed = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The stems of a lexicon's list of words, made once. */
export function stemsOf(words: ReadonlySet<string>, lexicon: ComparisonLexicon): ReadonlySet<string> {
  const known = stemmed.get(words);
  if (known) return known;
  const stems = new Set([...words].map((word) => stem(word, lexicon)));
  stemmed.set(words, stems);
  return stems;
}
