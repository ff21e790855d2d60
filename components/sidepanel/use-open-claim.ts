import { useEffect, useState } from 'preact/hooks';
import type { PageService } from '../../lib/services/page-service.ts';

/** The claim that page or card asks the panel to show. */
export function useOpenClaim(page: PageService, tabId: number): string | null {
  const [claimId, setClaimId] = useState<string | null>(null);
  useEffect(() => {
    const look = () => void page.openClaim(tabId).then(setClaimId);
    look();
    return page.onChange(tabId, look);
  }, [page, tabId]);
  return claimId;
}
