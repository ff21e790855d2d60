import { useState } from 'preact/hooks';
import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import { markOf } from '../../lib/model/mark.ts';
import type { ReportHead } from '../../lib/model/report.ts';
import { useKeys } from '../ui/use-keys.ts';
import { useWords } from '../ui/words.ts';
import { CardBody } from './CardBody.tsx';
import { CardCopied } from './CardCopied.tsx';
import { CardFoot } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import type { CardSize } from './card-size.ts';
import '../ui/base.css';
import '../ui/controls.css';
import '../claims/claims.css';
import './card.css';

/** An open claim as the background answers it. */
export interface OpenClaim {
  claim: AnnotatedClaim;
  report: ReportHead;
  parts: AnnotatedClaim[];
}

interface Props {
  /** Null until the background has answered; then the claim, or `gone` where it is no longer in the text. */
  open: OpenClaim | 'gone' | null;
  ordinal: number;
  total: number;
  size: CardSize;
  /** Whether the claim's citation was copied just now; null where nobody asked. */
  copied?: boolean | null;
  /** Absent where the card stands in a page of ours: it can't be closed, resized or left there. */
  onClose?: () => void;
  onStep(step: 1 | -1): void;
  onSize?: (size: CardSize) => void;
  /** Called only for a trusted click on a card that was visible for a while. */
  onOpenPanel?: () => void;
}

/** The card over the page: one claim, its status, its evidence. Its size never depends on what it holds. */
export function Card({
  open,
  ordinal,
  total,
  size,
  copied = null,
  onClose,
  onStep,
  onSize,
  onOpenPanel,
}: Props) {
  const words = useWords();
  const [why, setWhy] = useState(false);
  useKeys({
    Escape: () => onClose?.(),
    j: () => onStep(1),
    k: () => onStep(-1),
  });
  const isGone = open === 'gone';
  const claim = open && !isGone ? open.claim : null;
  return (
    <section class="card" aria-label={words('card.label', { ordinal, total })}>
      <CardHead
        mark={claim && markOf(claim)}
        ordinal={ordinal}
        total={isGone ? 0 : total}
        onClose={onClose}
      />
      {open && !isGone ? (
        <CardBody {...open} why={why} size={size} />
      ) : (
        <div class="card-body">
          <p class="card-say" role="status">
            {words(isGone ? 'card.gone' : 'card.loading')}
          </p>
        </div>
      )}
      <CardCopied copied={copied} />
      <CardFoot
        why={why}
        size={size}
        onWhy={isGone ? undefined : () => setWhy(!why)}
        onSize={isGone ? undefined : onSize}
        onOpenPanel={onOpenPanel}
      />
    </section>
  );
}
