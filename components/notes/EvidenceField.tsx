import { useWords } from '../ui/words.ts';
import { AddField } from './AddField.tsx';
import { EvidenceLink } from './EvidenceLink.tsx';
import { evidenceAddress, shownAddress } from './evidence-address.ts';
import { RemoveButton } from './RemoveButton.tsx';

interface Props {
  evidence: readonly string[];
  onChange(evidence: string[]): void;
}

/** Addresses that back the note. */
export function EvidenceField({ evidence, onChange }: Props) {
  const words = useWords();
  const add = (typed: string) => {
    const address = evidenceAddress(typed);
    if (address && !evidence.includes(address)) onChange([...evidence, address]);
    return address !== null;
  };
  return (
    <div class="note-line">
      <span class="meta">{words('note.evidence')}</span>
      <div class="note-values is-column">
        {evidence.map((address) => (
          <span key={address} class="note-value">
            <EvidenceLink address={address} />
            <RemoveButton
              label={words('note.evidence.remove', { address: shownAddress(address) })}
              onClick={() => onChange(evidence.filter((each) => each !== address))}
            />
          </span>
        ))}
        <AddField
          type="url"
          label={words('note.evidence.add')}
          placeholder={words('note.evidence.placeholder')}
          refusal={words('note.evidence.refused')}
          onAdd={add}
        />
      </div>
    </div>
  );
}
