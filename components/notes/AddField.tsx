import { useId, useState } from 'preact/hooks';

interface Props {
  label: string;
  placeholder: string;
  /** Takes what was typed; false when it is refused, and then the words stay to be mended. */
  onAdd(text: string): boolean;
  /** Said when something was refused. */
  refusal?: string;
  type?: 'text' | 'url';
}

/** One line that adds to a list; Enter or leaving it adds what stands there. */
export function AddField({ label, placeholder, onAdd, refusal, type = 'text' }: Props) {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const hint = useId();
  const add = () => {
    if (!text.trim()) return setRefused(false);
    const taken = onAdd(text);
    setRefused(!taken);
    if (taken) setText('');
  };
  return (
    <span class="add-field">
      <input
        class="field"
        type="text"
        inputMode={type}
        aria-label={label}
        placeholder={placeholder}
        value={text}
        aria-invalid={refused}
        aria-describedby={refused ? hint : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      {refused && refusal && (
        <span id={hint} role="alert" class="add-refused">
          {refusal}
        </span>
      )}
    </span>
  );
}
