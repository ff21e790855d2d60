/** Universal part of speech (https://universaldependencies.org/u/pos/). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One token; offsets are UTF-16 units in the analysed text. */
export interface Token {
  text: string;
  /** Lower-case text. */
  lower: string;
  lemma: string;
  pos: PartOfSpeech;
  start: number;
  end: number;
}

/** A sentence: its span, and its tokens `[first, last)` in the analysis. */
export interface Sentence {
  start: number;
  end: number;
  first: number;
  last: number;
}

/** One block's text, analysed. Tokens cover all but white space, in order, without overlap. */
export interface Analysis {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
}

/** The door to a language's NLP library: `languages/<xx>/analyse.ts`. Pure; time grows linearly with the text. */
export type Analyse = (text: string) => Analysis;
