import type { Analysis, Token } from '../../model/analysis.ts';
import type { Quotation } from './quotation.ts';

/** A token, or a whole quotation standing as one opaque word (part of speech `X`). */
export type Unit = Token & { quotation?: Quotation };

/** The units of one sentence, quotations folded. */
export type Passage = Unit[];

const TERMINAL = /[.!?…][)\]]?$/;

function fold(text: string, quotation: Quotation): Unit {
  const { start, end } = quotation;
  return { text: text.slice(start, end), lower: '“”', lemma: '“”', pos: 'X', start, end, quotation };
}

function endsSentence(unit: Unit | undefined): boolean {
  if (!unit) return false;
  const inner = unit.quotation ? unit.text.replace(/["”’'»]+$/, '') : unit.text;
  return TERMINAL.test(inner);
}

/** Whether a sentence may start with this word after a quotation that ends one. */
function startsUpper(token: Token): boolean {
  return token.text !== token.lower || /^[\d"“‘']/.test(token.text);
}

/**
 * Cuts tokens `[first, last)` of an analysis into sentences with the given quotations folded: what stands inside a
 * quotation never ends the sentence around it.
 */
export function toPassages(
  analysis: Analysis,
  quotations: Quotation[],
  first: number,
  last: number,
): Passage[] {
  const { tokens, sentences, text } = analysis;
  const starts = new Set(sentences.map((sentence) => sentence.first));
  const passages: Passage[] = [];
  let current: Passage = [];
  let next = 0;
  const flush = () => {
    if (current.length) passages.push(current);
    current = [];
  };
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token) break;
    const quotation = quotations[next];
    const previous = current.at(-1);
    if (quotation && token.start >= quotation.start) {
      if (endsSentence(previous)) flush();
      current.push(fold(text, quotation));
      next++;
      while (i + 1 < last && (tokens[i + 1]?.start ?? Infinity) < quotation.end) i++;
      continue;
    }
    if (previous?.quotation ? endsSentence(previous) && startsUpper(token) : starts.has(i)) flush();
    current.push(token);
  }
  flush();
  return passages;
}
