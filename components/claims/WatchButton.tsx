import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import { useWords } from '../ui/words.ts';

interface Props {
  claim: AnnotatedClaim;
  /** How the acts beside it look. */
  kind: 'button plain' | 'link bar-link';
  onWatch(): void;
}

/** Watches the claim's figure, or no longer: one word in a row of acts, what it is about to who hears it alone. */
export function WatchButton({ claim, kind, onWatch }: Props) {
  const words = useWords();
  const isWatched = claim.watched === 'here';
  return (
    <button
      type="button"
      class={kind}
      aria-label={isWatched ? undefined : words('watched.start')}
      onClick={onWatch}
    >
      {words(isWatched ? 'watched.stop' : 'watched.start.brief')}
    </button>
  );
}
