import { useRef } from 'preact/hooks';
import { useLocale, useWords } from '../ui/words.ts';
import { pngOf } from './png-of.ts';
import { byParty, type Point } from './points.ts';
import { StoryChart } from './StoryChart.tsx';
import { StoryTable } from './StoryTable.tsx';
import { saveBlob, saveFile } from './save-file.ts';
import { type Drawing, standaloneSvg } from './standalone-svg.ts';
import { storyCsv } from './story-csv.ts';

interface Props {
  points: readonly Point[];
  /** What is counted, where and when: stands over a picture that is taken away. */
  title: string;
}

/** A quantity's story: chart, table, and both to take away. */
export function Story({ points, title }: Props) {
  const words = useWords();
  const locale = useLocale();
  const chart = useRef<HTMLDivElement>(null);
  const reports = new Set(points.map(({ report }) => report.id)).size;
  const counts = words('story.counts', {
    reports: words('story.reports', { count: reports }),
    sources: words('story.sources', { count: byParty(points).length }),
  });
  const drawing = (): Drawing | null => {
    const svg = chart.current?.querySelector('svg');
    return svg ? standaloneSvg(svg, title, counts) : null;
  };
  const saveSvg = () => {
    const made = drawing();
    if (made) saveFile('story.svg', 'image/svg+xml', made.svg);
  };
  const savePng = async () => {
    const made = drawing();
    const png = made && (await pngOf(made));
    if (png) saveBlob('story.png', png);
  };
  return (
    <div>
      <p class="meta">{counts}</p>
      <div class="story-acts">
        <button
          type="button"
          class="link bar-link"
          onClick={() => saveFile('story.csv', 'text/csv', storyCsv(points, words, locale))}
        >
          {words('story.csv')}
        </button>
        <button type="button" class="link bar-link" onClick={() => void savePng()}>
          {words('story.png')}
        </button>
        <button type="button" class="link bar-link" onClick={saveSvg}>
          {words('story.svg')}
        </button>
      </div>
      <div ref={chart} class="story-scroll">
        <StoryChart points={points} />
      </div>
      <StoryTable points={points} />
    </div>
  );
}
