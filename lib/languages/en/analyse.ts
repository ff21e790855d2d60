import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Analyse, PartOfSpeech, Token } from '../../model/analysis.ts';
import { withTokens } from '../../text/sentence-tokens.ts';
import { splitSentences } from '../../text/sentences.ts';
import { repairTags } from './repair-tags.ts';
import { sentences as sentenceWords } from './sentences.ts';

const nlp = winkNLP(model, ['pos']);
const { its } = nlp;

/** How far a token may stand behind the last one: what lies between is white space or was dropped. */
const DROPPED = 64;

/** Where a token stands; wink-nlp drops characters that it doesn't know, so some are searched for. */
function placeOf(word: string, text: string, cursor: number): number {
  let at = cursor;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  if (text.startsWith(word, at)) return at;
  const found = text.slice(cursor, cursor + DROPPED + word.length).indexOf(word);
  return found < 0 ? -1 : cursor + found;
}

/** Tokens of a stretch of the text that begins at `offset`, added to the list. */
function readStretch(text: string, offset: number, tokens: Token[]): void {
  const collection = nlp.readDoc(text).tokens();
  const words = collection.out(its.value) as string[];
  const tags = collection.out(its.pos) as PartOfSpeech[];
  // wink-nlp's own types leave `lemma` out of the helpers for collections, though it is one.
  const lemmas = collection.out(its.lemma as unknown as typeof its.value) as string[];
  let cursor = 0;
  for (const [i, word] of words.entries()) {
    const start = placeOf(word, text, cursor);
    // A token that can't be found again has no place in the text.
    if (start < 0) continue;
    cursor = start + word.length;
    const lower = word.toLowerCase();
    tokens.push({
      text: word,
      lower,
      lemma: lemmas[i] ?? lower,
      pos: tags[i] ?? 'X',
      start: offset + start,
      end: offset + cursor,
    });
  }
}

/** wink-nlp's time grows with the square of an unbroken run's length: longer ones than any word are one token. */
const UNBROKEN = /[^\s]{160,}/g;

function toTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const { index, 0: run } of text.matchAll(UNBROKEN)) {
    readStretch(text.slice(from, index), from, tokens);
    from = index + run.length;
    tokens.push({ text: run, lower: run.toLowerCase(), lemma: run, pos: 'X', start: index, end: from });
  }
  readStretch(text.slice(from), from, tokens);
  return tokens;
}

/**
 * English tokens, lemmas and parts of speech by wink-nlp, sentences by our own rules (wink-nlp's get 8 of 20
 * tricky news passages wrong); offsets are into the text as given.
 */
export const analyse: Analyse = (text) => {
  const tokens = toTokens(text);
  const sentences = withTokens(splitSentences(text, sentenceWords), tokens);
  return { text, tokens: repairTags(tokens, sentences), sentences };
};
