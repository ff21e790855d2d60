import { useEffect, useState } from 'preact/hooks';
import type { Copied } from '../cite/copied.ts';
import type { OpenClaim } from './Card.tsx';

/** Where pointer or key is: the claim and its place among the page's claims. */
export interface ClaimPlace {
  claimId: string | null;
  ordinal: number;
  total: number;
}

/** What the card asks the extension for. */
export interface CardSource {
  place(): Promise<ClaimPlace | null>;
  claim(claimId: string): Promise<OpenClaim | null>;
  onChange(listener: () => void): () => void;
  /** Called when a browser command has copied a citation, or could not. */
  onCopied(listener: (copied: Copied) => void): () => void;
}

interface Shown {
  place: ClaimPlace | null;
  open: OpenClaim | 'gone' | null;
}

/** The claim to show. While the next one is on its way, the frame keeps the one before. */
export function useOpenClaim(source: CardSource): Shown {
  const [shown, setShown] = useState<Shown>({ place: null, open: null });
  useEffect(() => {
    let turn = 0;
    const look = async () => {
      turn += 1;
      const now = turn;
      const place = await source.place();
      // The card closes with the pointer's leave; what it shows then is of no account.
      if (!place?.claimId) return;
      const claim = await source.claim(place.claimId);
      if (now === turn) setShown({ place, open: claim ?? 'gone' });
    };
    void look();
    return source.onChange(() => void look());
  }, [source]);
  return shown;
}
