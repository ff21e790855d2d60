import { useWords } from '../ui/words.ts';

/** What became of the citation that a browser command asked for; there is always a place for it to be read aloud. */
export function CardCopied({ copied }: { copied: boolean | null }) {
  const words = useWords();
  return (
    <p class={copied === false ? 'said failed' : 'said'} role="status">
      {copied !== null && words(copied ? 'cite.done' : 'card.not-copied')}
    </p>
  );
}
