/** Words in one shingle: long enough that two reporters seldom write the same one by chance. */
const SHINGLE = 4;

function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Hashes (FNV-1a, 32 bits) of all runs of words of a text, without case and punctuation; each once. */
export function shingles(text: string): Set<number> {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i += 1)
    found.add(hash32(words.slice(i, i + SHINGLE).join(' ')));
  return found;
}
