import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Option<T extends string> {
  value: T;
  label: ComponentChildren;
}

interface Props<T extends string> {
  /** Name of the row, for those who don't see it. */
  label: string;
  options: readonly Option<T>[];
  value: T | null;
  onChoose(value: T): void;
  /** When given, choosing the chosen word again takes the choice back. */
  onClear?(): void;
}

/** A row of words, one of them chosen; arrows move the choice, as in any radio group. */
export function Choice<T extends string>({ label, options, value, onChoose, onClear }: Props<T>) {
  const name = useId();
  return (
    <div class="choice" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
            onClick={() => option.value === value && onClear?.()}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
