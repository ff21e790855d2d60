import { useId } from 'preact/hooks';
import { useWords } from '../ui/words.ts';

/** The page's address in its normal form, '' for none, null for what is no web address. */
export function publishedAddress(typed: string): string | null {
  const text = typed.trim();
  if (!text) return '';
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).href : null;
}

/** Asks where the author publishes, for those who want it in the file. */
export function PublishedAt({ address, onAddress }: { address: string; onAddress(address: string): void }) {
  const words = useWords();
  const hint = useId();
  const isRefused = publishedAddress(address) === null;
  return (
    <label class="export-address">
      <span>{words('transfer.export.published-at')}</span>
      <input
        class="field"
        type="text"
        inputMode="url"
        value={address}
        aria-invalid={isRefused}
        aria-describedby={hint}
        onInput={(event) => onAddress(event.currentTarget.value)}
      />
      <span id={hint} class="meta" role={isRefused ? 'alert' : undefined}>
        {words(isRefused ? 'transfer.export.published-at.refused' : 'transfer.export.published-at.text')}
      </span>
    </label>
  );
}
