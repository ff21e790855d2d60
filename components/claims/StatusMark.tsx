import type { MarkKind } from '../../lib/model/mark.ts';
import { useWords } from '../ui/words.ts';
import { MarkDrawing } from './MarkDrawing.tsx';

interface Props {
  mark: MarkKind;
  /** True where the mark's word stands beside it. */
  named?: boolean;
}

/** A status mark of 12 px with its word as its name. */
export function StatusMark({ mark, named = false }: Props) {
  const words = useWords();
  return (
    <svg
      class={`mark is-${mark}`}
      viewBox="0 0 12 12"
      focusable="false"
      role="img"
      aria-label={words(`mark.${mark}`)}
      aria-hidden={named || undefined}
    >
      <MarkDrawing mark={mark} />
    </svg>
  );
}
