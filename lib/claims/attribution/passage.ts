import type { UnitRole } from '../../languages/shape/attribution.ts';
import type { Analysis, Token } from '../../model/analysis.ts';
import type { Quotation } from './quotation.ts';

/** A stretch of tokens in brackets, read apart from the sentence around it. */
export interface Bracket {
  first: number;
  last: number;
  quotations: Quotation[];
}

/** A token, or a whole quotation or bracket standing as one opaque word (part of speech `X`). */
export type Unit = Token & { quotation?: Quotation; bracket?: Bracket; role?: UnitRole };

/** The units of one sentence, quotations and brackets folded. */
export type Passage = Unit[];

/** Longest bracket that is folded, in tokens; a lost closing bracket must not swallow a paragraph. */
const LONGEST_BRACKET = 60;
/** Longest sentence that is read as one, in units: whatever looks back over a sentence stays cheap. */
const LONGEST_PASSAGE = 400;

const TERMINAL = /[.!?…][)\]]?$/;

function fold(text: string, start: number, end: number, kind: Pick<Unit, 'quotation' | 'bracket'>): Unit {
  return { text: text.slice(start, end), lower: '“”', lemma: '“”', pos: 'X', start, end, ...kind };
}

function endsSentence(unit: Unit | undefined): boolean {
  if (!unit) return false;
  return TERMINAL.test(unit.quotation ? unit.text.replace(/["”’'»]+$/, '') : unit.text);
}

/** Whether a sentence may start with this word after a quotation that ends one. */
function startsUpper(token: Token): boolean {
  return token.text !== token.lower || /^[\d"“‘']/.test(token.text);
}

/** Index of the bracket that closes the one at `open`. */
function closingBracket(tokens: Token[], open: number, last: number): number | undefined {
  for (let i = open + 1; i < last && i < open + LONGEST_BRACKET; i++) {
    const text = tokens[i]?.text;
    if (text === '(') return undefined;
    if (text === ')') return i;
  }
  return undefined;
}

/** The quotation or bracket that starts at token `i`, folded, and the index after it. */
function foldAt(analysis: Analysis, i: number, last: number, quotations: Quotation[], next: number) {
  const { tokens, text } = analysis;
  const token = tokens[i];
  const quotation = quotations[next];
  if (token && quotation && token.start >= quotation.start) {
    let end = i + 1;
    while (end < last && (tokens[end]?.start ?? Infinity) < quotation.end) end++;
    return { unit: fold(text, quotation.start, quotation.end, { quotation }), end, next: next + 1 };
  }
  const close = token?.text === '(' ? closingBracket(tokens, i, last) : undefined;
  const closing = tokens[close ?? -1];
  if (!token || close === undefined || !closing) return undefined;
  let after = next;
  while ((quotations[after]?.start ?? Infinity) < closing.start) after++;
  const bracket = { first: i + 1, last: close, quotations: quotations.slice(next, after) };
  return { unit: fold(text, token.start, closing.end, { bracket }), end: close + 1, next: after };
}

/** Whether a sentence starts with token `i`; what stands inside a fold never ends the sentence around it. */
function startsSentence(
  unit: Unit,
  previous: Unit | undefined,
  starts: ReadonlySet<number>,
  i: number,
): boolean {
  if (unit.quotation) return endsSentence(previous);
  return previous?.quotation ? endsSentence(previous) && startsUpper(unit) : starts.has(i);
}

/** Cuts tokens `[first, last)` of an analysis into sentences, the given quotations and all brackets folded. */
export function toPassages(
  analysis: Analysis,
  quotations: Quotation[],
  first: number,
  last: number,
): Passage[] {
  const starts = new Set(analysis.sentences.map((sentence) => sentence.first));
  const passages: Passage[] = [];
  let current: Passage = [];
  let next = 0;
  for (let i = first; i < last; ) {
    const folded = foldAt(analysis, i, last, quotations, next);
    const unit = folded?.unit ?? analysis.tokens[i];
    if (!unit) break;
    const full = current.length >= LONGEST_PASSAGE;
    if (current.length > 0 && (full || startsSentence(unit, current.at(-1), starts, i))) {
      passages.push(current);
      current = [];
    }
    current.push(unit);
    i = folded?.end ?? i + 1;
    next = folded?.next ?? next;
  }
  if (current.length > 0) passages.push(current);
  return passages;
}
