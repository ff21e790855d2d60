import { useRef } from 'preact/hooks';

interface Props {
  label: string;
  /** File name endings, as in the `accept` of a file field. */
  accept: string;
  onFile(file: File): void;
}

/** A button that lets one file be chosen. */
export function FileButton({ label, accept, onFile }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
