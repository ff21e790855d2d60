import type { Atom } from './atom.ts';

/** Phrases by their atoms: nested maps, the value standing where a phrase ends. */
interface Node<T> {
  next: Map<string, Node<T>>;
  value?: T;
}

export interface PhraseTable<T> {
  root: Node<T>;
  exact: boolean;
}

const PIECES = /\d+|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*|\S/gu;

/** A phrase cut as the lexer cuts text. */
export function wordsOf(phrase: string): string[] {
  return phrase.match(PIECES) ?? [];
}

/** Builds a table; first entry wins where two phrases are equal. */
export function phraseTable<T>(
  entries: Iterable<readonly [string, T]>,
  mode: 'any-case' | 'exact' = 'any-case',
): PhraseTable<T> {
  const exact = mode === 'exact';
  const root: Node<T> = { next: new Map() };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const word of wordsOf(exact ? phrase : phrase.toLowerCase())) {
      const next: Node<T> = node.next.get(word) ?? { next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    if (node.value === undefined) node.value = value;
  }
  return { root, exact };
}

/**
 * The longest phrase of the table from atom `i` on.
 * @param direction -1 to read backwards, for tables whose phrases were reversed
 * @returns the value and the index behind the phrase (before it, when reading backwards)
 */
export function longest<T>(
  table: PhraseTable<T>,
  atoms: Atom[],
  i: number,
  direction: 1 | -1 = 1,
): { value: T; to: number } | undefined {
  let found: { value: T; to: number } | undefined;
  let node: Node<T> | undefined = table.root;
  for (let at = i; node; at += direction) {
    const atom = atoms[at];
    // "6ft 2in": the 2 is no exponent of "ft2".
    if (!atom || (at > i && atom.kind === 'number' && !atom.glued)) break;
    node = node.next.get(table.exact ? atom.text : atom.lower);
    if (node?.value !== undefined) found = { value: node.value, to: at + direction };
  }
  return found;
}
