import { useWords } from '../ui/words.ts';
import type { CardSize } from './card-size.ts';
import { useSeenClick } from './use-seen-click.ts';

interface Props {
  why: boolean;
  size: CardSize;
  /** Absent where there is no claim to say more of. */
  onWhy?: (() => void) | undefined;
  onSize?: ((size: CardSize) => void) | undefined;
  onOpenPanel?: (() => void) | undefined;
}

/** Why, more, and the one act that leaves the page. */
export function CardFoot({ why, size, onWhy, onSize, onOpenPanel }: Props) {
  const words = useWords();
  const { target, guard } = useSeenClick();
  return (
    <footer class="card-foot">
      {onWhy && (
        <button type="button" class="button plain" aria-expanded={why} onClick={onWhy}>
          {words('why.title')}
        </button>
      )}
      {onSize && (
        <button type="button" class="button plain" onClick={() => onSize(size === 'L' ? 'M' : 'L')}>
          {words(size === 'L' ? 'card.less' : 'card.more')}
        </button>
      )}
      {onOpenPanel && (
        <button ref={target} type="button" class="button at-end" onClick={guard(onOpenPanel)}>
          {words('card.open-panel')}
        </button>
      )}
    </footer>
  );
}
