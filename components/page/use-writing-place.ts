import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageService, WritingPlace } from '../../lib/services/page-service.ts';

/** Where somebody was writing in this tab when popup or panel closed; undefined until looked up. */
export function useWritingPlace(page: PageService, tabId: number) {
  const [left, setLeft] = useState<WritingPlace | null>();
  useEffect(() => {
    let here = true;
    void page.writingPlace(tabId).then((place) => here && setLeft(place));
    return () => {
      here = false;
    };
  }, [page, tabId]);
  const keep = useCallback(
    (place: WritingPlace | null) => void page.setWritingPlace(tabId, place),
    [page, tabId],
  );
  return { left, keep };
}
