import { useEffect, useState } from 'preact/hooks';
import type { NoteService } from '../../lib/services/note-service.ts';

/** The name that the reader writes under; undefined until looked up. */
export function useAuthor(notes: NoteService): string | undefined {
  const [author, setAuthor] = useState<string>();
  useEffect(() => {
    let here = true;
    notes.author().then(
      (name) => here && setAuthor(name),
      () => here && setAuthor(''),
    );
    return () => {
      here = false;
    };
  }, [notes]);
  return author;
}
