import { printable } from './printable.ts';

/** A name, title or other text that came from a page: never HTML, its direction kept to itself. */
export function Foreign({ text }: { text: string }) {
  return <bdi>{printable(text)}</bdi>;
}
