import type { RawBlock } from './split-blocks.ts';

const SENTENCE_END = /[。！？।؟]|[.!?…](["”’»)\]」』]|\s|$)/u;
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** A Chinese, Japanese or Korean character says about as much as this many letters. */
const DENSITY = 2.5;
const SHORTEST_PROSE = 60;

/** Length as if all were written in letters. */
export function weightOf(text: string): number {
  return text.length + (text.match(DENSE_SCRIPT)?.length ?? 0) * (DENSITY - 1);
}

export const linkShare = (block: RawBlock) =>
  block.linked / Math.max(1, block.text.replace(/\s/g, '').length);

/** Running text: sentences, mostly not links. */
export function isProse(block: RawBlock): boolean {
  return weightOf(block.text) >= SHORTEST_PROSE && linkShare(block) < 0.5 && SENTENCE_END.test(block.text);
}

/** Ends as a sentence does; headings, teasers, labels don't. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？؟।]["”’»)\]」』]*$/u.test(text.trimEnd());
}
