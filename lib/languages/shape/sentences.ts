import type { SentenceWords } from '../../text/sentence-words.ts';

/** What tells a full stop of an abbreviation from one that ends a sentence. */
export type SentenceLexicon = SentenceWords;
