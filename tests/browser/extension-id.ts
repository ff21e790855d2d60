import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';

/** The id that Chromium gives an unpacked extension: its path's SHA-256, first 16 bytes, hex digits as a–p. */
export function extensionIdOf(directory: string): string {
  const digest = createHash('sha256').update(realpathSync(directory)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
