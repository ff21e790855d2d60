import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../lib/model/problem.ts';
import type { NoteService } from '../../lib/services/note-service.ts';
import { problemWords } from '../page/problem-words.ts';
import { useWords } from '../ui/words.ts';
import './notes.css';

/** Repairs and losses of notes, told once; they stay until somebody has read them. */
export function NoteNotices({ notes }: { notes: NoteService }) {
  const words = useWords();
  const [notices, setNotices] = useState<Problem[]>([]);
  useEffect(() => {
    const read = () => void notes.notices().then(setNotices, () => setNotices([]));
    read();
    // The two homes are compared while this page starts, and what was repaired is known only then.
    return notes.onChange(read);
  }, [notes]);
  if (notices.length === 0) return null;
  const dismiss = () => {
    setNotices([]);
    void notes.dismissNotices();
  };
  return (
    <div class="note-notices" role="alert">
      {notices.map((notice) => {
        const said = problemWords(notice, words);
        return (
          <p key={notice.code} class="trouble">
            <b>{said.what}</b> {words('problem.then', { safe: said.safe, next: said.do })}
          </p>
        );
      })}
      <button type="button" class="button" onClick={dismiss}>
        {words('note.notices.dismiss')}
      </button>
    </div>
  );
}
