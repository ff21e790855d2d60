import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Analyse, PartOfSpeech, Sentence, Token } from '../../model/analysis.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/** English tokens, lemmas, parts of speech and sentences by wink-nlp; offsets are into the text as given. */
export const analyse: Analyse = (text) => {
  const doc = nlp.readDoc(text);
  const words = doc.tokens().out(its.value) as string[];
  const tags = doc.tokens().out(its.pos) as PartOfSpeech[];
  // wink-nlp's own types leave `lemma` out of the helpers for collections, though it is one.
  const lemmas = doc.tokens().out(its.lemma as unknown as typeof its.value) as string[];
  const tokens: Token[] = [];
  let cursor = 0;
  words.forEach((word, i) => {
    const start = text.indexOf(word, cursor);
    // wink-nlp drops characters that it doesn't know; a token that can't be found again has no place in the text.
    if (start < 0) return;
    cursor = start + word.length;
    tokens.push({
      text: word,
      lower: word.toLowerCase(),
      lemma: lemmas[i] ?? word.toLowerCase(),
      pos: tags[i] ?? 'X',
      start,
      end: cursor,
    });
  });
  const sentences: Sentence[] = [];
  for (const [from, to] of doc.sentences().out(its.span) as [number, number][]) {
    const first = tokens[from];
    const last = tokens[to];
    if (first && last) sentences.push({ start: first.start, end: last.end, first: from, last: to + 1 });
  }
  return { text, tokens, sentences };
};
