import { useEffect, useState } from 'preact/hooks';
import type { Copied } from '../cite/copied.ts';
import { SAID_MS } from '../ui/use-said.ts';
import type { CardSource } from './use-open-claim.ts';

/** What became of the last citation of this claim, for a moment; a failure until another claim is opened. */
export function useCopied(source: CardSource, claimId: string | null): boolean | null {
  const [copied, setCopied] = useState<Copied | null>(null);
  useEffect(() => source.onCopied(setCopied), [source]);
  useEffect(() => () => setCopied(null), [claimId]);
  useEffect(() => {
    if (!copied?.done) return;
    const timer = setTimeout(() => setCopied(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return copied && copied.claimId === claimId ? copied.done : null;
}
