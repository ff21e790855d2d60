import { readFileSync, statSync } from 'node:fs';
import { decodePage } from '../article/decode-page.ts';
import { Failure } from './failure.ts';

/** Characters that no text file holds; one in a thousand is a broken file, more is no text at all. */
const BINARY = /(?![\t\n\v\f\r])[\p{Cc}\ufffd]/gu;
const MOST_BINARY_SHARE = 0.001;

function bytesOf(path: string): Uint8Array {
  try {
    if (statSync(path).isDirectory()) throw new Failure(`${path} is a folder; name a file.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(code === 'ENOENT' ? `${path} does not exist.` : `${path} cannot be read (${code}).`);
  }
}

/**
 * The text of a file, decoded as it says itself, else as UTF-8.
 * @throws Failure when it is missing, a folder, empty or no text
 */
export function readText(path: string): string {
  const text = decodePage(bytesOf(path));
  if (text.trim() === '') throw new Failure(`${path} is empty.`);
  const binary = text.match(BINARY)?.length ?? 0;
  if (binary > text.length * MOST_BINARY_SHARE) throw new Failure(`${path} is no text, HTML or JSON file.`);
  return text;
}
