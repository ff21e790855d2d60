import { Foreign } from '../ui/Foreign.tsx';
import { useWords } from '../ui/words.ts';
import { AddField } from './AddField.tsx';
import { RemoveButton } from './RemoveButton.tsx';

interface Props {
  tags: readonly string[];
  onChange(tags: string[]): void;
}

/** Tags, added one by one or several with commas between. */
export function TagsField({ tags, onChange }: Props) {
  const words = useWords();
  const add = (typed: string) => {
    const fresh = typed
      .split(',')
      .map((tag) => tag.trim().toLowerCase())
      .filter((tag) => tag && !tags.includes(tag));
    if (fresh.length > 0) onChange([...tags, ...new Set(fresh)]);
    return true;
  };
  return (
    <div class="note-line">
      <span class="meta">{words('note.tags')}</span>
      <div class="note-values">
        {tags.map((tag) => (
          <span key={tag} class="note-value is-tag">
            <Foreign text={tag} />
            <RemoveButton
              label={words('note.tags.remove', { tag })}
              onClick={() => onChange(tags.filter((each) => each !== tag))}
            />
          </span>
        ))}
        <AddField label={words('note.tags.add')} placeholder={words('note.tags.placeholder')} onAdd={add} />
      </div>
    </div>
  );
}
