import { useRef } from 'preact/hooks';
import { useLocale, useWords } from '../ui/words.ts';
import { byParty, type Point } from './points.ts';
import { StoryChart } from './StoryChart.tsx';
import { StoryTable } from './StoryTable.tsx';
import { saveFile } from './save-file.ts';
import { standaloneSvg } from './standalone-svg.ts';
import { storyCsv } from './story-csv.ts';

/** A quantity's story: chart, table, and both to take away. */
export function Story({ points }: { points: readonly Point[] }) {
  const words = useWords();
  const locale = useLocale();
  const chart = useRef<HTMLDivElement>(null);
  const reports = new Set(points.map(({ report }) => report.id)).size;
  const saveImage = () => {
    const svg = chart.current?.querySelector('svg');
    if (svg) saveFile('story.svg', 'image/svg+xml', standaloneSvg(svg));
  };
  return (
    <div>
      <p class="meta">{words('story.counts', { reports, sources: byParty(points).length })}</p>
      <div class="story-acts">
        <button
          type="button"
          class="link bar-link"
          onClick={() => saveFile('story.csv', 'text/csv', storyCsv(points, words, locale))}
        >
          {words('story.csv')}
        </button>
        <button type="button" class="link bar-link" onClick={saveImage}>
          {words('story.image')}
        </button>
      </div>
      <div ref={chart} class="story-scroll">
        <StoryChart points={points} />
      </div>
      <StoryTable points={points} />
    </div>
  );
}
