import type { MarkKind } from '../../lib/model/mark.ts';
import { StatusMark } from '../claims/StatusMark.tsx';
import { useWords } from '../ui/words.ts';

interface Props {
  mark: MarkKind | null;
  ordinal: number;
  total: number;
  onClose?: (() => void) | undefined;
}

/** Mark and its word, place among the page's claims, close. */
export function CardHead({ mark, ordinal, total, onClose }: Props) {
  const words = useWords();
  return (
    <header class="card-head">
      {mark ? (
        <h1>
          <StatusMark mark={mark} named /> {words(`mark.${mark}`)}
        </h1>
      ) : (
        <h1 class="unseen">{words('name')}</h1>
      )}
      {total > 0 && <span class="meta">{words('card.ordinal', { ordinal, total })}</span>}
      {onClose && (
        <button type="button" class="card-close" aria-label={words('card.close')} onClick={onClose}>
          <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
            <path d="M1 1l8 8M9 1 1 9" stroke="currentColor" stroke-width="1.4" />
          </svg>
        </button>
      )}
    </header>
  );
}
