import { useEffect, useState } from 'preact/hooks';
import type { Copied } from '../cite/copied.ts';
import type { CardSource } from './use-open-claim.ts';

const SHOWN_MS = 3000;

/** What became of the last citation of this claim, for a moment; a failure stays as long as the claim does. */
export function useCopied(source: CardSource, claimId: string | null): boolean | null {
  const [copied, setCopied] = useState<Copied | null>(null);
  useEffect(() => source.onCopied(setCopied), [source]);
  useEffect(() => {
    if (!copied?.done) return;
    const timer = setTimeout(() => setCopied(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return copied && copied.claimId === claimId ? copied.done : null;
}
