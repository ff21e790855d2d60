import { useState } from 'preact/hooks';
import type { EvidenceCopy, NoteFields } from '../../lib/model/note.ts';
import { useWords } from '../ui/words.ts';
import { AddField } from './AddField.tsx';
import { EvidenceLink } from './EvidenceLink.tsx';
import { evidenceAddress, shownAddress } from './evidence-address.ts';
import { RemoveButton } from './RemoveButton.tsx';

interface Props {
  evidence: readonly string[];
  copies: readonly EvidenceCopy[];
  onChange(fields: Partial<NoteFields>): void;
}

/** Addresses that back the note, each with its archived copy where there is one. */
export function EvidenceField({ evidence, copies, onChange }: Props) {
  const words = useWords();
  const [copying, setCopying] = useState<string | null>(null);
  const without = (address: string) => copies.filter(({ of }) => of !== address);
  return (
    <div class="note-line">
      <span class="meta">{words('note.evidence')}</span>
      <div class="note-values is-column">
        {evidence.map((address) => {
          const kept = copies.filter(({ of }) => of === address);
          return (
            <div key={address} class="note-evidence">
              <Address
                address={address}
                remove={words('note.evidence.remove', { address: shownAddress(address) })}
                onRemove={() =>
                  onChange({
                    evidence: evidence.filter((each) => each !== address),
                    copies: without(address),
                  })
                }
              />
              {kept.map(({ at }) => (
                <Address
                  key={at}
                  name={words('note.copy')}
                  address={at}
                  remove={words('note.copy.remove', { address: shownAddress(address) })}
                  onRemove={() => onChange({ copies: without(address) })}
                />
              ))}
              {kept.length === 0 && copying !== address && (
                <button type="button" class="link bar-link" onClick={() => setCopying(address)}>
                  {words('note.copy.add')}
                </button>
              )}
              {copying === address && (
                <AddAddress
                  what="copy"
                  onAdd={(at) => {
                    onChange({ copies: [...without(address), { of: address, at }] });
                    setCopying(null);
                  }}
                />
              )}
            </div>
          );
        })}
        <AddAddress
          what="evidence"
          onAdd={(address) => !evidence.includes(address) && onChange({ evidence: [...evidence, address] })}
        />
      </div>
    </div>
  );
}

interface AddressProps {
  address: string;
  /** What kind of address it is, where that isn't plain. */
  name?: string;
  /** Name of the button that takes it away. */
  remove: string;
  onRemove(): void;
}

function Address({ address, name, remove, onRemove }: AddressProps) {
  return (
    <span class={name ? 'note-value is-copy' : 'note-value'}>
      {name && <span class="meta">{name}</span>}
      <EvidenceLink address={address} />
      <RemoveButton label={remove} onClick={onRemove} />
    </span>
  );
}

/** A line for one more address; what is none is refused. */
function AddAddress({ what, onAdd }: { what: 'evidence' | 'copy'; onAdd(address: string): void }) {
  const words = useWords();
  return (
    <AddField
      type="url"
      label={words(what === 'copy' ? 'note.copy' : 'note.evidence.add')}
      placeholder={words(`note.${what}.placeholder`)}
      refusal={words('note.evidence.refused')}
      onAdd={(typed) => {
        const address = evidenceAddress(typed);
        if (address) onAdd(address);
        return address !== null;
      }}
    />
  );
}
