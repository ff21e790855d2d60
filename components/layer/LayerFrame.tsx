import { useEffect, useState } from 'preact/hooks';
import type { LayerGeometry } from '../../lib/messaging/contract.ts';
import type { Level, MarkKind } from '../../lib/model/mark.ts';
import { Layer } from './Layer.tsx';

/** What the layer asks the extension for. */
export interface MarkSource {
  marks(): Promise<{ marks: { claimId: string; mark: MarkKind }[]; level: Level } | null>;
  onChange(listener: () => void): () => void;
  /** Geometry from the content script, as the page moves. */
  onGeometry(listener: (geometry: LayerGeometry) => void): void;
}

interface Marks {
  byClaim: ReadonlyMap<string, MarkKind>;
  level: Level;
}

/** The layer in its frame: marks from the extension, places from the content script. */
export function LayerFrame({ source }: { source: MarkSource }) {
  const [geometry, setGeometry] = useState<LayerGeometry | null>(null);
  const [marks, setMarks] = useState<Marks | null>(null);
  useEffect(() => {
    const look = async () => {
      const found = await source.marks();
      if (!found) return;
      const byClaim = new Map(found.marks.map(({ claimId, mark }) => [claimId, mark]));
      setMarks({ byClaim, level: found.level });
    };
    void look();
    source.onGeometry(setGeometry);
    return source.onChange(() => void look());
  }, [source]);
  if (!geometry || !marks) return null;
  return <Layer geometry={geometry} marks={marks.byClaim} level={marks.level} />;
}
