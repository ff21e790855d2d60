import { useCallback, useMemo } from 'preact/hooks';
import type { LibraryService, ReportRow } from '../../lib/services/library-service.ts';
import { clock, dayHeading } from '../ui/dates.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useMedia } from '../ui/use-media.ts';
import { VirtualList } from '../ui/VirtualList.tsx';
import { useLocale, useWords } from '../ui/words.ts';
import { ListState } from './ListState.tsx';
import { type ListLine, withDays } from './report-rows.ts';
import { useRows } from './use-rows.ts';
import { hashOf } from './use-view.ts';

interface Props {
  library: LibraryService;
  query: string;
  onOpen(revisionId: string): void;
}

const PAGE = 100;
const ROW_HEIGHT = 36;
/** Two lines of title below the rest, where there is no room for all in one line. */
const NARROW_ROW_HEIGHT = 76;

/** Reports by the day on which they were read, newest first. */
export function ReportsView({ library, query }: Props) {
  const words = useWords();
  const load = useCallback(
    (text: string, after: string | undefined) =>
      library.reports({ query: text, limit: PAGE, ...(after ? { after } : {}) }),
    [library],
  );
  const list = useRows<ReportRow>(load, query);
  const isNarrow = useMedia('(max-width: 599px)');
  const lines = useMemo(() => withDays(list.rows ?? []), [list.rows]);
  return (
    <div class="reports" data-scrolls>
      <h1 class="title">{words('library.reports')}</h1>
      <ListState {...list} query={query} what="reports" onAgain={list.again} />
      {lines.length > 0 && (
        <>
          <ReportHeadings />
          <VirtualList
            label={words('library.reports')}
            rows={lines}
            rowHeight={isNarrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT}
            keyOf={(line) => (line.kind === 'day' ? line.at : line.row.report.revisionId)}
            onEnd={list.more}
          >
            {(line) => <Line line={line} isNarrow={isNarrow} />}
          </VirtualList>
        </>
      )}
    </div>
  );
}

function ReportHeadings() {
  const words = useWords();
  return (
    <div class="report-row is-head meta" aria-hidden="true">
      <span>{words('library.read')}</span>
      <span>{words('library.outlet')}</span>
      <span>{words('library.title')}</span>
      <span>{words('library.revisions')}</span>
      <span class="number">{words('library.claim-count')}</span>
      <span class="number">{words('library.note-count')}</span>
    </div>
  );
}

function Line({ line, isNarrow }: { line: ListLine; isNarrow: boolean }) {
  const locale = useLocale();
  if (line.kind === 'report') return <ReportLine row={line.row} isNarrow={isNarrow} />;
  return <h2 class="report-day">{dayHeading(line.at, locale)}</h2>;
}

/** An empty cell: a dash to see, a word to hear. */
function Dash() {
  const words = useWords();
  return (
    <>
      <span class="unseen">{words('library.none')}</span>
      <span aria-hidden="true">–</span>
    </>
  );
}

/** Notes under a heading that names them, or in words where there is none. */
function NoteCount({ notes, isNarrow }: { notes: number; isNarrow: boolean }) {
  const words = useWords();
  if (isNarrow) return <span class="meta">{notes > 0 && words('claims.notes', { count: notes })}</span>;
  return (
    <span class="number">
      <span class="unseen">{words('library.note-count')} </span>
      {notes > 0 ? notes : <Dash />}
    </span>
  );
}

function ReportLine({ row, isNarrow }: { row: ReportRow; isNarrow: boolean }) {
  const words = useWords();
  const locale = useLocale();
  const { report, seenAt, revisions, claims, notes } = row;
  return (
    <a class="report-row" href={hashOf({ section: 'reports', id: report.revisionId })}>
      <span class="meta">{clock(seenAt, locale)}</span>
      <span class="one-line">
        <Foreign text={report.outlet} />
      </span>
      <span class={`report-title ${isNarrow ? 'two-lines' : 'one-line'}`} title={report.title}>
        <Foreign text={report.title} />
      </span>
      <span class="meta">
        {revisions > 1 ? words('library.changed', { count: revisions - 1 }) : <Dash />}
      </span>
      <span class="number">
        <span class="unseen">{words('library.claim-count')} </span>
        {claims}
      </span>
      <NoteCount notes={notes} isNarrow={isNarrow} />
    </a>
  );
}
