import type { RefObject } from 'preact';
import { useLocale, useWords, type Words } from '../ui/words.ts';
import { pngOf } from './png-of.ts';
import { byParty, type Point } from './points.ts';
import { StoryChart } from './StoryChart.tsx';
import { StoryTable } from './StoryTable.tsx';
import { saveBlob, saveFile } from './save-file.ts';
import { type Drawing, standaloneSvg } from './standalone-svg.ts';
import { storyCsv } from './story-csv.ts';

interface Props {
  points: readonly Point[];
  /** Holds the chart. */
  chart: RefObject<HTMLDivElement | null>;
}

/** "3 reports, 2 sources". */
export function storyCounts(points: readonly Point[], words: Words): string {
  const reports = new Set(points.map(({ report }) => report.id)).size;
  return words('story.counts', {
    reports: words('story.reports', { count: reports }),
    sources: words('story.sources', { count: byParty(points).length }),
  });
}

interface ActsProps extends Props {
  /** What is counted, where and when: stands over a picture that is taken away. */
  title: string;
}

/** A story's table and chart to take away. */
export function StoryActs({ points, chart, title }: ActsProps) {
  const words = useWords();
  const locale = useLocale();
  const drawing = (): Drawing | null => {
    const svg = chart.current?.querySelector('svg');
    return svg ? standaloneSvg(svg, title, storyCounts(points, words)) : null;
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
    <>
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
    </>
  );
}

/** A quantity's story: chart and table. */
export function Story({ points, chart }: Props) {
  return (
    <div>
      <div ref={chart}>
        <StoryChart points={points} />
      </div>
      <StoryTable points={points} />
    </div>
  );
}
