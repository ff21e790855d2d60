import type { ComponentChildren } from 'preact';
import { useWords } from '../ui/words.ts';

interface Props {
  list: ComponentChildren;
  detail: ComponentChildren;
  /** In a narrow window list and detail come one after the other: true shows the detail. */
  open: boolean;
  onBack(): void;
}

/** A list and what is chosen in it, side by side where there is room. */
export function Split({ list, detail, open, onBack }: Props) {
  const words = useWords();
  return (
    <div class={`split${open ? ' is-open' : ''}`}>
      <div class="split-list" data-scrolls>
        {list}
      </div>
      <div class="split-detail">
        <button type="button" class="link bar-link split-back" onClick={onBack}>
          {words('library.back')}
        </button>
        {detail}
      </div>
    </div>
  );
}
