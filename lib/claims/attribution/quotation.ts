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

const MARK = /``|'(?=''(?!\p{L}))|''|["“”„«»‘’']/gu;
const OPENING = new Set(['“', '„', '«', '‘', '``']);
/** Marks that look alike at both ends. */
const STRAIGHT = new Set(['"', "'", "''"]);
const SINGLE = new Set(['‘', '’', "'"]);
/** What may stand before an opening straight mark. */
const BEFORE_OPENING = /[\s([{—–\-:/“"‘]/;
const WORD = /[\p{L}\p{N}]/u;

/** Deepest nesting that is kept apart. */
const DEEPEST = 8;

interface Open extends Quotation {
  mark: string;
}

function opens(text: string, mark: string, start: number, end: number): boolean {
  const next = text[end] ?? ' ';
  // “ The dam held,” she said: a space too many.
  if (mark === '“' && next === ' ' && /\S/.test(text[end + 1] ?? ' '))
    return start === 0 || /\s/.test(text[start - 1] ?? ' ');
  if (/\s/.test(next)) return false;
  if (mark === '‘') return !/\d/.test(next);
  if (OPENING.has(mark)) return true;
  const straight = STRAIGHT.has(mark);
  return straight && (start === 0 || BEFORE_OPENING.test(text[start - 1] ?? ' '));
}

/** An apostrophe within or at the end of a word is no closing mark where no single mark is open. */
function closes(text: string, mark: string, start: number, end: number): boolean {
  if (mark === '“') return start > 0 && /\S/.test(text[start - 1] ?? ' ') && !WORD.test(text[end] ?? ' ');
  if (mark === '‘' || mark === '«' || mark === '``') return false;
  return !(mark === '’' || mark === "'") || !WORD.test(text[end] ?? ' ');
}

function family(mark: string): string {
  if (mark === '«' || mark === '»') return 'angle';
  if (mark === '‘' || mark === '’') return 'single';
  if (mark === "'") return 'straight single';
  if (mark === "''") return 'straight two singles';
  return mark === '"' ? 'straight' : 'double';
}

/** Open quotations, innermost last, with how many of each family are open. */
class OpenQuotations {
  readonly roots: Quotation[] = [];
  private readonly stack: Open[] = [];
  private readonly counts = new Map<string, number>();

  get top(): Open | undefined {
    return this.stack.at(-1);
  }

  has(kind: string): boolean {
    return (this.counts.get(kind) ?? 0) > 0;
  }

  /** A stray mark must not pile up: single marks don't hold their like, and depth has a bound. */
  push(open: Open): void {
    const top = this.top;
    const alike = top !== undefined && !top.double && family(top.mark) === family(open.mark);
    if (alike || this.stack.length >= DEEPEST) this.pop();
    this.stack.push(open);
    this.count(open, 1);
  }

  /** Takes the innermost one away and hands it, or what it held, to the one around it. */
  pop(end?: number): void {
    const top = this.stack.pop();
    if (!top) return;
    this.count(top, -1);
    const { mark: _, ...quotation } = top;
    const around = this.top?.inner ?? this.roots;
    if (end === undefined) around.push(...quotation.inner);
    else around.push({ ...quotation, end, closed: true });
  }

  /** At the text's end an outermost double quotation stays open; other marks were apostrophes or strays. */
  finish(): Quotation[] {
    while (this.stack.length > 1) this.pop();
    const last = this.top;
    if (last?.double) {
      const { mark: _, ...open } = last;
      this.roots.push(open);
    } else this.pop();
    return this.roots;
  }

  private count(open: Open, by: number): void {
    const kind = family(open.mark);
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + by);
  }
}

/** Which open family this mark closes, if any; "“…" closed by a straight mark is common enough. */
function closedFamily(
  open: OpenQuotations,
  text: string,
  mark: string,
  start: number,
  end: number,
): string | undefined {
  if (!closes(text, mark, start, end)) return undefined;
  const kind = family(mark);
  if (STRAIGHT.has(mark) && opens(text, mark, start, end)) return undefined;
  if (open.has(kind)) return kind;
  return open.top?.double && !SINGLE.has(mark) ? family(open.top.mark) : undefined;
}

/**
 * Quotations of one text, outermost first, in one pass from left to right. Unclosed single marks are apostrophes;
 * unclosed double marks give a quotation up to the text's end with `closed: false`.
 */
export function findQuotations(text: string): Quotation[] {
  const open = new OpenQuotations();
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const end = index + mark.length;
    const kind = closedFamily(open, text, mark, index, end);
    if (kind !== undefined) {
      while (open.top && family(open.top.mark) !== kind) open.pop();
      open.pop(end);
    } else if (opens(text, mark, index, end)) {
      open.push({
        start: index,
        end: text.length,
        inner: [],
        closed: false,
        double: !SINGLE.has(mark),
        mark,
      });
    }
  }
  return open.finish();
}
