/** A text in which white space runs are one space and all quotation marks are alike, with the way back. */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, and one past its end, its place in the original. */
  origin: number[];
}

const PARTS = /\s+|["“”„‟«»‹›]|['‘’‚‛`´]|[^\s"“”„‟«»‹›'‘’‚‛`´]+/gu;

/** Folds what a quotation may bend on: spaces and quotation marks, nothing else. */
export function fold(original: string): Folded {
  let text = '';
  const origin: number[] = [];
  for (const { 0: part, index } of original.matchAll(PARTS)) {
    const folded = foldPart(part);
    for (let i = 0; i < folded.length; i += 1) origin.push(index + i);
    text += folded;
  }
  origin.push(original.length);
  return { text, origin };
}

function foldPart(part: string): string {
  if (/^\s/u.test(part)) return ' ';
  if (/^["“”„‟«»‹›]$/u.test(part)) return '"';
  return /^['‘’‚‛`´]$/u.test(part) ? "'" : part;
}
