import { useEffect, useState } from 'preact/hooks';
import type { FactService, WatchedFigure } from '../../lib/services/fact-service.ts';

/** The watched figures as they stand; null until known. */
export function useWatched(facts: FactService): WatchedFigure[] | null {
  const [rows, setRows] = useState<WatchedFigure[] | null>(null);
  useEffect(() => {
    const look = () => void facts.watched().then(setRows, () => setRows([]));
    look();
    return facts.onChange(look);
  }, [facts]);
  return rows;
}
