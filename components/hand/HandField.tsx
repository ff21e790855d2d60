import { useId } from 'preact/hooks';
import { numberExamples } from '../../lib/notes/number-text.ts';
import { useLocale, useWords } from '../ui/words.ts';

interface Props {
  name: 'low' | 'high' | 'counted' | 'places' | 'period' | 'from' | 'to' | 'source';
  value: string;
  /** True where what stands there can't be so. */
  fault: boolean;
  type?: 'text' | 'date';
  numeric?: boolean;
  /** Over both columns. */
  wide?: boolean;
  onInput(value: string): void;
}

/** One line of the editor with its name, and what is wrong with it. */
export function HandField({
  name,
  value,
  fault,
  type = 'text',
  numeric = false,
  wide = false,
  onInput,
}: Props) {
  const words = useWords();
  const locale = useLocale();
  const id = useId();
  const hint = `${id}-hint`;
  const common = {
    class: 'field',
    id,
    name,
    autocomplete: 'off',
    value,
    'aria-invalid': fault,
    'aria-describedby': fault ? hint : undefined,
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  };
  return (
    <div class={`hand-field${wide ? ' is-wide' : ''}`}>
      <label class="meta" for={id}>
        {words(`hand.${name}`)}
      </label>
      {type === 'date' ? (
        <input {...common} type="date" />
      ) : (
        <input {...common} type="text" dir="auto" inputMode={numeric ? 'decimal' : 'text'} />
      )}
      {fault && (
        <span id={hint} class="hand-fault" role="alert">
          {words(`hand.${name}.refused`, numberExamples(locale))}
        </span>
      )}
    </div>
  );
}
