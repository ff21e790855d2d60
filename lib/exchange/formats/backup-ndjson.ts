import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { LedgerDocument } from '../../model/replica.ts';
import { checkDocument } from '../check-document.ts';
import { ExchangeError } from '../exchange-error.ts';
import { BACKUP_LINE_LIMIT, type Line } from '../lines.ts';

/** 2 knows claims by hand and facts. */
const VERSION = 2;

/**
 * Everything in one file, a JSON value a line: a header, the documents (what the reader said of figures among them), and a last line with their count and
 * the SHA-256 of their lines. A file without that line was cut and is refused whole.
 * @param leave told of each document that no import would take: one such line would keep out all the others
 */
export async function* writeBackup(
  documents: AsyncIterable<LedgerDocument>,
  leave: (document: LedgerDocument) => void,
): AsyncGenerator<string> {
  const hash = sha256.create();
  let count = 0;
  yield `${JSON.stringify({ claimlight: 'backup', version: VERSION })}\n`;
  for await (const document of documents) {
    const line = lineOf(document);
    if (line === null) {
      leave(document);
      continue;
    }
    hash.update(utf8ToBytes(`${line}\n`));
    count += 1;
    yield `${line}\n`;
  }
  yield `${JSON.stringify({ end: true, documents: count, sha256: bytesToHex(hash.digest()) })}\n`;
}

/** A document as its line, checked as an import checks it; null for one that would be refused. */
function lineOf(kept: LedgerDocument): string | null {
  try {
    const { kind, id, body, seenAt } = checkDocument(kept, 0);
    const line = JSON.stringify({ kind, id, ...(seenAt ? { seenAt } : {}), body });
    return line.length <= BACKUP_LINE_LIMIT ? line : null;
  } catch (error) {
    // A RangeError is a line longer than any string.
    if (error instanceof ExchangeError || error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * The documents of a backup, checked one by one as they come. Whoever takes them must wait for the end:
 * only then is it known that nothing is missing.
 * @throws ExchangeError with the line at which the file is not a whole backup
 */
export async function* readBackup(lines: AsyncIterable<Line>): AsyncGenerator<LedgerDocument> {
  const hash = sha256.create();
  let last = 0;
  let count = 0;
  let isWhole = false;
  for await (const { number, text, isEnded } of lines) {
    last = number;
    if (isWhole) {
      if (text.trim() !== '') throw new ExchangeError('import-shape', { line: number, field: 'end' });
      continue;
    }
    // Before parsing: a cut line is no damaged one, and says so.
    if (!isEnded && !isEnd(text)) throw new ExchangeError('import-truncated', { line: number });
    const value = parse(text, number);
    if (number === 1) checkHeader(value);
    else if (isEndLine(value)) {
      checkEnd(value, count, bytesToHex(hash.digest()));
      isWhole = true;
    } else {
      hash.update(utf8ToBytes(`${text}\n`));
      count += 1;
      yield checkDocument(value, number);
    }
  }
  if (last === 0) throw new ExchangeError('import-empty');
  if (!isWhole) throw new ExchangeError('import-truncated', { line: last });
}

interface EndLine {
  end: true;
  documents: unknown;
  sha256: unknown;
}

function parse(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ExchangeError(line === 1 ? 'import-header' : 'import-json', { line });
  }
}

function isEnd(text: string): boolean {
  try {
    return isEndLine(JSON.parse(text));
  } catch {
    return false;
  }
}

function isEndLine(value: unknown): value is EndLine {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'end');
}

function checkHeader(value: unknown): void {
  const { claimlight, version } = (value ?? {}) as { claimlight?: unknown; version?: unknown };
  if (claimlight !== 'backup' || typeof version !== 'number')
    throw new ExchangeError('import-header', { line: 1 });
  if (version > VERSION) throw new ExchangeError('import-newer', { version });
}

function checkEnd({ documents, sha256: stated }: EndLine, count: number, hash: string): void {
  if (documents !== count)
    throw new ExchangeError('import-count', { count: Number(documents), found: count });
  if (stated !== hash) throw new ExchangeError('import-hash');
}
