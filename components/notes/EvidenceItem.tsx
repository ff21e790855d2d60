import { useState } from 'preact/hooks';
import type { EvidenceCopy } from '../../lib/model/note.ts';
import { useWords } from '../ui/words.ts';
import { AddField } from './AddField.tsx';
import { EvidenceLink } from './EvidenceLink.tsx';
import { evidenceAddress, shownAddress } from './evidence-address.ts';
import { RemoveButton } from './RemoveButton.tsx';

interface Props {
  address: string;
  copies: readonly EvidenceCopy[];
  onRemove(): void;
  /** Null takes the copy away. */
  onCopy(at: string | null): void;
}

/** One address given as evidence, and where an archive keeps it. */
export function EvidenceItem({ address, copies, onRemove, onCopy }: Props) {
  const words = useWords();
  const [isAdding, setAdding] = useState(false);
  const add = (typed: string) => {
    const at = evidenceAddress(typed);
    if (!at) return false;
    onCopy(at);
    setAdding(false);
    return true;
  };
  return (
    <>
      <span class="note-value">
        <EvidenceLink address={address} />
        <RemoveButton
          label={words('note.evidence.remove', { address: shownAddress(address) })}
          onClick={onRemove}
        />
      </span>
      {copies.map(({ at }) => (
        <span key={at} class="note-value is-copy">
          <span class="meta">{words('note.copy')}</span>
          <EvidenceLink address={at} />
          <RemoveButton
            label={words('note.copy.remove', { address: shownAddress(address) })}
            onClick={() => onCopy(null)}
          />
        </span>
      ))}
      {copies.length === 0 && !isAdding && (
        <button type="button" class="link bar-link is-copy" onClick={() => setAdding(true)}>
          {words('note.copy.add')}
        </button>
      )}
      {isAdding && (
        <span class="is-copy">
          <AddField
            type="url"
            label={words('note.copy')}
            placeholder={words('note.copy.placeholder')}
            refusal={words('note.evidence.refused')}
            onAdd={add}
          />
        </span>
      )}
    </>
  );
}
