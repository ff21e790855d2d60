import { useCallback, useState } from 'preact/hooks';
import type { Claim } from '../../lib/model/claim.ts';
import type { ClaimRow, LibraryService } from '../../lib/services/library-service.ts';
import type { NoteService } from '../../lib/services/note-service.ts';
import { measureWords } from '../claims/measure-words.ts';
import { Printed } from '../claims/Printed.tsx';
import { printedFigure } from '../claims/printed-figure.ts';
import { claimParts } from '../claims/printed-parts.ts';
import { sourceName } from '../claims/source-name.ts';
import { ProblemNotice } from '../page/ProblemNotice.tsx';
import { dayShort } from '../ui/dates.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { VirtualList } from '../ui/VirtualList.tsx';
import { useLocale, useWords } from '../ui/words.ts';
import { ListState } from './ListState.tsx';
import { Split } from './Split.tsx';
import { StoryPane } from './StoryPane.tsx';
import { useAnnotations } from './use-annotations.ts';
import { useRows } from './use-rows.ts';

interface Props {
  library: LibraryService;
  notes: NoteService;
  query: string;
}

const PAGE = 60;
const ROW_HEIGHT = 64;

/** Every claim kept, newest first, and the story of the chosen one. */
export function ClaimsView({ library, notes, query }: Props) {
  const words = useWords();
  const [chosen, setChosen] = useState<ClaimRow | null>(null);
  const load = useCallback(
    (text: string, after: string | undefined) =>
      library.claims({ query: text, limit: PAGE, ...(after ? { after } : {}) }),
    [library],
  );
  const list = useRows<ClaimRow>(load, query);
  const { rows } = list;
  return (
    <Split
      open={chosen !== null}
      onBack={() => setChosen(null)}
      list={
        <>
          <h1 class="unseen">{words('library.claims')}</h1>
          <ListState {...list} query={query} what="reports" onAgain={list.again} />
          {rows && rows.length > 0 && (
            <>
              <p class="list-count meta" role="status">
                {words(list.isWhole ? 'library.claims-found' : 'library.more-below', { count: rows.length })}
              </p>
              <VirtualList
                label={words('library.claims')}
                rows={rows}
                rowHeight={ROW_HEIGHT}
                keyOf={(row) => `${row.report.revisionId} ${row.claim.id}`}
                onEnd={list.more}
              >
                {(row) => <Row row={row} isChosen={row === chosen} onChoose={() => setChosen(row)} />}
              </VirtualList>
            </>
          )}
        </>
      }
      detail={
        chosen ? (
          <Chosen library={library} notes={notes} row={chosen} />
        ) : (
          <p class="story meta">{words('library.choose-claim')}</p>
        )
      }
    />
  );
}

function Row({ row, isChosen, onChoose }: { row: ClaimRow; isChosen: boolean; onChoose(): void }) {
  const locale = useLocale();
  const { claim, report } = row;
  const who = sourceName(claim);
  return (
    <button type="button" class="list-row" aria-pressed={isChosen} onClick={onChoose}>
      <span class="list-row-top">
        <span class="one-line">
          <RowWords claim={claim} />
        </span>
        {report.published && <span class="meta">{dayShort(report.published, locale)}</span>}
      </span>
      <span class="one-line list-row-say">
        <Foreign text={report.outlet} />
        {who && (
          <>
            {' · '}
            <Foreign text={who} />
          </>
        )}
      </span>
    </button>
  );
}

/** Figure first, so that what is cut at the end is never a figure. */
function RowWords({ claim }: { claim: Claim }) {
  const [quantity] = claim.quantities;
  const figure = quantity && printedFigure(claim, quantity);
  if (!quantity || !figure) return <Printed parts={claimParts(claim)} />;
  return (
    <>
      <b>
        <Foreign text={figure} />
      </b>{' '}
      <Foreign text={measureWords(quantity)} />
    </>
  );
}

function Chosen({ library, notes, row }: { library: LibraryService; notes: NoteService; row: ClaimRow }) {
  const words = useWords();
  const { annotations, problem } = useAnnotations(library, notes, row.report.revisionId);
  if (problem) return <ProblemNotice problem={problem} />;
  if (annotations === undefined) return null;
  const claim = annotations?.claims.find((each) => each.claim.id === row.claim.id);
  if (!annotations || !claim) return <p class="story">{words('library.not-kept')}</p>;
  return <StoryPane key={claim.claim.id} claim={claim} annotations={annotations} notes={notes} />;
}
