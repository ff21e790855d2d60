import { Foreign } from '../ui/Foreign.tsx';
import { useWords } from '../ui/words.ts';

/** What a note says in another window's words, beside those in its editor. */
export function OtherText({ text }: { text: string }) {
  const words = useWords();
  return (
    <div class="note-view">
      <p class="meta">{words('note.other-text')}</p>
      <p class="note-paragraph">
        <Foreign text={text} />
      </p>
    </div>
  );
}
