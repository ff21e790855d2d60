import type { Span } from '../../model/span.ts';

/** Words in quotation marks; marks are inside the span. */
export interface Quotation extends Span {
  /** Quotations directly within this one, in order. */
  inner: Quotation[];
  /** False where the text ends before the closing mark. */
  closed: boolean;
  /** True for double marks (“ ” " « »), false for single ones. */
  double: boolean;
}

const MARK = /``|''|["“”„«»‘’']/g;
const OPENING = new Set(['“', '„', '«', '‘', '``']);
/** Marks that look alike at both ends. */
const STRAIGHT = new Set(['"', "'", "''"]);
const SINGLE = new Set(['‘', '’', "'"]);
/** What may stand before an opening straight mark. */
const BEFORE_OPENING = /[\s([{—–\-:/“"‘]/;
const WORD = /[\p{L}\p{N}]/u;

interface Open extends Quotation {
  mark: string;
}

function opens(text: string, mark: string, start: number, end: number): boolean {
  const next = text[end] ?? ' ';
  if (/\s/.test(next)) return false;
  if (mark === '‘') return !/\d/.test(next);
  if (OPENING.has(mark)) return true;
  const straight = STRAIGHT.has(mark);
  return straight && (start === 0 || BEFORE_OPENING.test(text[start - 1] ?? ' '));
}

/** An apostrophe within or at the end of a word is no closing mark where no single mark is open. */
function closes(text: string, mark: string, end: number): boolean {
  if (mark === '“' || mark === '‘' || mark === '«' || mark === '``') return false;
  return !(mark === '’' || mark === "'") || !WORD.test(text[end] ?? ' ');
}

function family(mark: string): string {
  if (mark === '«' || mark === '»') return 'angle';
  if (mark === '‘' || mark === '’') return 'single';
  if (mark === "'") return 'straight single';
  if (mark === "''") return 'straight two singles';
  return mark === '"' ? 'straight' : 'double';
}

/** Keeps what an unclosed single mark held: it was an apostrophe after all. */
function drop(stack: Open[], roots: Quotation[]): void {
  const gone = stack.pop();
  if (gone) (stack.at(-1)?.inner ?? roots).push(...gone.inner);
}

/**
 * Quotations of one text, outermost first, in one pass from left to right. Unclosed single marks are apostrophes;
 * unclosed double marks give a quotation up to the text's end with `closed: false`.
 */
export function findQuotations(text: string): Quotation[] {
  const roots: Quotation[] = [];
  const stack: Open[] = [];
  const openByFamily = new Map<string, number>();
  const count = (name: string, by: number) => openByFamily.set(name, (openByFamily.get(name) ?? 0) + by);
  const pop = () => count(family(stack.at(-1)?.mark ?? ''), -1);
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const end = index + mark.length;
    const kind = family(mark);
    if (
      (openByFamily.get(kind) ?? 0) > 0 &&
      closes(text, mark, end) &&
      !(kind.startsWith('straight') && opens(text, mark, index, end))
    ) {
      while (stack.length && family(stack.at(-1)?.mark ?? '') !== kind) {
        pop();
        drop(stack, roots);
      }
      pop();
      const { mark: _, ...closed } = stack.pop() as Open;
      (stack.at(-1)?.inner ?? roots).push({ ...closed, end, closed: true });
    } else if (opens(text, mark, index, end)) {
      stack.push({
        start: index,
        end: text.length,
        inner: [],
        closed: false,
        double: !SINGLE.has(mark),
        mark,
      });
      count(kind, 1);
    }
  }
  while (stack.length) {
    const last = stack.at(-1);
    if (last?.double && stack.length === 1) {
      const { mark: _, ...open } = last;
      stack.pop();
      roots.push(open);
    } else drop(stack, roots);
  }
  return roots;
}
