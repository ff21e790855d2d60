import { Foreign } from '../ui/Foreign.tsx';
import { evidenceAddress, shownAddress } from './evidence-address.ts';

/** An address given as evidence. One that this form would refuse (from an import) is shown, never linked. */
export function EvidenceLink({ address }: { address: string }) {
  const href = evidenceAddress(address);
  if (!href) return <Foreign text={address} />;
  return (
    <a class="one-line" href={href} title={href} target="_blank" rel="noopener noreferrer">
      <Foreign text={shownAddress(href)} />
    </a>
  );
}
