import type { Span } from '../model/span.ts';
import type { SentenceWords } from './sentence-words.ts';

/** How far back and ahead a boundary is looked at: longer than any abbreviation with its quotation marks. */
const REACH = 48;

const LAST_WORD = /([\p{L}\p{N}&'’-]+(?:\.[\p{L}\p{N}]+)*)\.["”’')\]»]*$/u;
const CLOSED_QUOTE = /[.!?…]["”’')\]»]+$/;
const FIRST_WORD = /^["“‘'([«]*([\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*)/u;

/** True where the full stop after `word` belongs to the word. */
function isAbbreviated(word: string, before: string, head: string, words: SentenceWords): boolean {
  const lower = word.toLowerCase();
  const next = FIRST_WORD.exec(head)?.[1] ?? '';
  if (/^\d+$/.test(word)) return before.trim() === '';
  if (words.beforeFigures.has(lower) && /^\d/.test(next)) return true;
  if (words.titles.has(lower)) return true;
  if (/^\p{Lu}$/u.test(word)) return /^\p{Lu}/u.test(next) && word !== 'I';
  const inner = /^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (!words.abbreviations.has(lower) && !inner) return false;
  return !words.starters.has(next.toLowerCase()) && !/^["“‘]/.test(head);
}

/** True where the segmenter cut inside a sentence. */
function rejoins(tail: string, head: string, words: SentenceWords): boolean {
  if (/^\p{Ll}/u.test(head)) return /[.!?…"”’')\]»]$/.test(tail);
  if (/^[\p{Pe}\p{Pf},;:%]/u.test(head)) return true;
  if (CLOSED_QUOTE.test(tail) && !/\.["”’')\]»]+$/.test(tail)) return false;
  const match = LAST_WORD.exec(tail);
  const word = match?.[1];
  return word !== undefined && match !== null && isAbbreviated(word, tail.slice(0, match.index), head, words);
}

/** Longer than any sentence in print: what goes on is cut, so that the work on one sentence stays bounded. */
const LONGEST = 900;

/** Where an overlong stretch is cut: behind its last space before the limit, else at the limit, between characters. */
function cutOf(text: string, start: number): number {
  const limit = start + LONGEST;
  // Only this far back: a text without a space would be searched to its beginning each time.
  const half = start + LONGEST / 2;
  const space = text.slice(half, limit + 1).lastIndexOf(' ');
  if (space > 0) return half + space;
  return (text.charCodeAt(limit) & 0xfc00) === 0xdc00 ? limit - 1 : limit;
}

/** Pushes a sentence, in several parts when it is overlong. */
function push(sentences: Span[], text: string, span: Span): void {
  let { start } = span;
  while (span.end - start > LONGEST) {
    const end = cutOf(text, start);
    sentences.push({ start, end });
    start = end;
    while (start < span.end && text.charCodeAt(start) <= 32) start++;
  }
  if (start < span.end) sentences.push({ start, end: span.end });
}

/** A boundary that the segmenter misses: before a figure with small letters behind it ("… on Tuesday. 58 per cent"). */
const BEFORE_FIGURE = /[.!?]["”’)]?\s+(?=[“"]?[\p{Sc}\d])/gu;

/**
 * "… for years.A series of …", "… the village.Doctors said": a small word, its stop and a capital without a space, as
 * pages without paragraphs print them; not an address or a name ("asp.Net").
 */
const GLUED =
  /(?<![\p{L}\p{N}@./_-])\p{Ll}{3,}[.!?](?=(?!(?:Com|Net|Org|Io|Js)\b)\p{Lu}\p{Ll}+[’']?\p{Ll}*[\s,]|[AI]\s)/gu;

/** Where a segment is cut although the segmenter did not, in order. */
const missedCuts = (segment: string): number[] =>
  [BEFORE_FIGURE, GLUED]
    .flatMap((pattern) =>
      [...segment.matchAll(pattern)].map((match) => match.index + match[0].trimEnd().length),
    )
    .sort((a, b) => a - b);

function* pieces(
  by: Intl.Segmenter,
  text: string,
  words: SentenceWords,
): Generator<{ segment: string; index: number }> {
  for (const { segment, index } of by.segment(text)) {
    let from = 0;
    for (const end of missedCuts(segment)) {
      const tail = segment.slice(Math.max(from, end - REACH), end);
      const word = LAST_WORD.exec(tail)?.[1]?.toLowerCase() ?? '';
      const known = words.titles.has(word) || words.abbreviations.has(word) || words.beforeFigures.has(word);
      if (known || word.length < 2 || (/^\d+$/.test(word) && end - from < 6)) continue;
      yield { segment: segment.slice(from, end), index: index + from };
      from = end;
    }
    yield { segment: segment.slice(from), index: index + from };
  }
}

let segmenter: Intl.Segmenter | undefined;

/**
 * The sentences of a text, white space between them left out. `Intl.Segmenter` misses next to no boundary but
 * invents many: what it cut behind abbreviations, initials and inside quotations is rejoined.
 */
export function splitSentences(text: string, words: SentenceWords): Span[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences: Span[] = [];
  for (const { segment, index } of pieces(segmenter, text, words)) {
    const trimmed = segment.trimEnd();
    if (trimmed === '') continue;
    const start = index + segment.length - segment.trimStart().length;
    const end = index + trimmed.length;
    const last = sentences.at(-1);
    if (last && end - last.start <= LONGEST && continues(text, last, start, words)) last.end = end;
    else push(sentences, text, { start, end });
  }
  return sentences;
}

/** True where what begins at `start` belongs to the sentence before. */
function continues(text: string, last: Span, start: number, words: SentenceWords): boolean {
  if (text.slice(last.end, start).includes('\n')) return false;
  const tail = text.slice(Math.max(last.start, last.end - REACH), last.end);
  return rejoins(tail, text.slice(start, start + REACH), words);
}
