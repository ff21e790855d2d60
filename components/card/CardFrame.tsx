import type { CardPortMessage } from '../../lib/messaging/contract.ts';
import { Card } from './Card.tsx';
import { useFrameSize } from './use-frame-size.ts';
import './card-frame.css';
import { useCopied } from './use-copied.ts';
import { type CardSource, useOpenClaim } from './use-open-claim.ts';

interface Props {
  source: CardSource;
  /** To the content script: geometry and keys, never what the card holds. */
  post(message: CardPortMessage): void;
  /** Called in the turn of a trusted, visible click. */
  openPanel(claimId: string): void;
}

/** The card in its frame: follows the claim that pointer or key is on. */
export function CardFrame({ source, post, openPanel }: Props) {
  const { place, open } = useOpenClaim(source);
  const size = useFrameSize();
  const claimId = place?.claimId;
  const copied = useCopied(source, claimId ?? null);
  return (
    <main class="card-frame">
      <Card
        key={claimId}
        open={open}
        ordinal={place?.ordinal ?? 0}
        total={place?.total ?? 0}
        size={size}
        copied={copied}
        onClose={() => post({ type: 'close' })}
        onStep={(step) => post({ type: 'step', step })}
        onSize={(next) => post({ type: 'size', size: next })}
        onOpenPanel={() => claimId && openPanel(claimId)}
      />
    </main>
  );
}
