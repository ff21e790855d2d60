import type { Claim } from '../../lib/model/claim.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useLocale, useWords } from '../ui/words.ts';
import { handAt } from './draft-of-claim.ts';
import { handWords } from './hand-words.ts';
import './hand.css';

interface Props {
  claim: Claim;
  quantity: number;
  /** True where the figure itself stands beside it. */
  brief?: boolean;
  /** Takes the person's word away; absent where it is only shown. */
  onRemove?: ((handId: string) => void) | undefined;
}

/** That a figure is a person's: whose and since when, how it counts now, what the text was read as, what others made of it. */
export function HandLine({ claim, quantity, brief = false, onRemove }: Props) {
  const words = useWords();
  const locale = useLocale();
  const hand = handAt(claim, quantity);
  const said = handWords(claim, quantity, words, locale);
  if (!hand || !said) return null;
  return (
    <div class="hand-line">
      <p class="meta with-act">
        <Foreign text={said.by} />
        {onRemove && (
          <button type="button" class="link bar-link" onClick={() => onRemove(hand.id)}>
            {words(`hand.${hand.kind}.remove`)}
          </button>
        )}
      </p>
      {!brief && (
        <p>
          <Foreign text={said.counts} />
        </p>
      )}
      {said.besides.map((sentence) => (
        <p key={sentence} class="meta">
          <Foreign text={sentence} />
        </p>
      ))}
    </div>
  );
}
