const SENTENCE_END = /[。！？।؟]|[.!?…](["”’»)\]」』]|\s|$)/u;
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Nothing below this is written in a dense script: most texts needn't be looked through. */
const MAYBE_DENSE = /[\u1100-\uFFFF]/;
/** A Chinese, Japanese or Korean character says about as much as this many letters. */
const DENSITY = 2.5;
const SHORTEST_PROSE = 60;

/** What the rules ask of a text again and again, measured once. */
export interface Measured {
  /** Length as if all were written in letters. */
  weight: number;
  /** Share of its characters that stand inside links. */
  linkShare: number;
  /** Running text: sentences, mostly not links. */
  prose: boolean;
}

export function measureText(text: string, linked: number, length: number): Measured {
  const dense = MAYBE_DENSE.test(text) ? (text.match(DENSE_SCRIPT)?.length ?? 0) : 0;
  const weight = text.length + dense * (DENSITY - 1);
  const linkShare = Math.min(1, linked / Math.max(1, length));
  const prose = weight >= SHORTEST_PROSE && linkShare < 0.5 && SENTENCE_END.test(text);
  return { weight, linkShare, prose };
}

/** Ends as a sentence does; headings, teasers, labels don't. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？؟।]["”’»)\]」』]*$/u.test(text.trimEnd());
}
