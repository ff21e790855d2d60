import type { Hand } from '../../lib/model/note.ts';
import { Printed } from '../claims/Printed.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useLocale, useWords } from '../ui/words.ts';
import { sayFigure } from './hand-words.ts';
import './hand.css';

/** Claims by hand whose words are gone from the page: kept, and only here to be seen or taken away. */
export function LostHands({ lost, onRemove }: { lost: readonly Hand[]; onRemove(handId: string): void }) {
  const words = useWords();
  const locale = useLocale();
  if (lost.length === 0) return null;
  return (
    <section aria-labelledby="part-lost-hands">
      <h2 class="panel-heading" id="part-lost-hands">
        {words('hand.lost')}
      </h2>
      <ul>
        {lost.map(({ id, hand, target }) => (
          <li key={id} class="hand-lost">
            <p>
              <Printed parts={[{ text: target.selector.quote.exact, strong: false }]} quoted />
            </p>
            <p class="meta with-act">
              <Foreign text={sayFigure({ ...hand, counted: hand.measure.text }, words, locale)} />
              <button type="button" class="link bar-link" onClick={() => onRemove(id)}>
                {words('hand.added.remove')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
