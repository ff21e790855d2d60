import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  label: string;
  /** File name endings, as in the `accept` of a file field. */
  accept?: string;
  /** Several files at once. */
  many?: boolean;
  /** A whole folder with all below it. */
  folder?: boolean;
  onFiles(files: File[]): void;
}

/** A button that lets files or a folder be chosen. */
export function FileButton({ label, accept, many = false, folder = false, onFiles }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (field.current) field.current.webkitdirectory = folder;
  }, [folder]);
  return (
    <>
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        accept={accept}
        multiple={many}
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same files can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
