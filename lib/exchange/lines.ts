import { ExchangeError } from './exchange-error.ts';

/** Longest line in UTF-16 units; a report of this length is no article. */
export const LINE_LIMIT = 16_000_000;

/** Longest line of a backup: an article that fills a line of its own file has its claims beside it here. */
export const BACKUP_LINE_LIMIT = 64_000_000;

/** One line without its end; numbers count from 1. */
export interface Line {
  number: number;
  text: string;
  /** False for a last line that nothing ends: the file may have been cut there. */
  isEnded: boolean;
}

/**
 * Splits a UTF-8 stream into lines as it comes; a byte order mark and CR LF are taken as they are meant.
 * @throws ExchangeError for bytes that are no UTF-8 and for lines over the limit
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>, limit = LINE_LIMIT): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let number = 0;
  for await (const chunk of bytes) {
    const pieces = decode(decoder, number + 1, chunk).split('\n');
    pieces[0] = rest + pieces[0];
    rest = pieces.pop() ?? '';
    for (const text of [...pieces, rest])
      if (text.length > limit) throw new ExchangeError('import-line-too-long', { line: number + 1, limit });
    for (const text of pieces) yield { number: ++number, text: withoutReturn(text), isEnded: true };
  }
  rest += decode(decoder, number + 1);
  if (rest !== '') yield { number: ++number, text: withoutReturn(rest), isEnded: false };
}

function decode(decoder: TextDecoder, line: number, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new ExchangeError('import-encoding', { line });
  }
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
