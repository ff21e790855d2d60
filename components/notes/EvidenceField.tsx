import type { EvidenceCopy, NoteFields } from '../../lib/model/note.ts';
import { useWords } from '../ui/words.ts';
import { AddField } from './AddField.tsx';
import { EvidenceItem } from './EvidenceItem.tsx';
import { evidenceAddress } from './evidence-address.ts';

interface Props {
  evidence: readonly string[];
  copies: readonly EvidenceCopy[];
  onChange(fields: Partial<NoteFields>): void;
}

/** Addresses that back the note, each with its archived copy where there is one. */
export function EvidenceField({ evidence, copies, onChange }: Props) {
  const words = useWords();
  const add = (typed: string) => {
    const address = evidenceAddress(typed);
    if (address && !evidence.includes(address)) onChange({ evidence: [...evidence, address] });
    return address !== null;
  };
  const without = (address: string) => copies.filter(({ of }) => of !== address);
  return (
    <div class="note-line">
      <span class="meta">{words('note.evidence')}</span>
      <div class="note-values is-column">
        {evidence.map((address) => (
          <EvidenceItem
            key={address}
            address={address}
            copies={copies.filter(({ of }) => of === address)}
            onRemove={() =>
              onChange({ evidence: evidence.filter((each) => each !== address), copies: without(address) })
            }
            onCopy={(at) =>
              onChange({ copies: at ? [...without(address), { of: address, at }] : without(address) })
            }
          />
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
