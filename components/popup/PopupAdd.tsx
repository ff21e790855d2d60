import { useEffect, useState } from 'preact/hooks';
import type { HandService } from '../../lib/services/hand-service.ts';
import type { PageState } from '../../lib/services/page-service.ts';
import { useWords } from '../ui/words.ts';

interface Props {
  hands: HandService;
  tabId: number;
  state: PageState | null;
  onAdd(): void;
}

/** Offered where words of the article are selected in the page, and may be written down. */
export function PopupAdd({ hands, tabId, state, onAdd }: Props) {
  const words = useWords();
  const [isSelected, setSelected] = useState(false);
  useEffect(() => {
    hands.hasSelection(tabId).then(setSelected, () => setSelected(false));
  }, [hands, tabId, state?.readAt]);
  if (!isSelected || state?.ephemeral !== false) return null;
  return (
    <p class="popup-add">
      <button type="button" class="link bar-link" onClick={onAdd}>
        {words('hand.add')}
      </button>
    </p>
  );
}
