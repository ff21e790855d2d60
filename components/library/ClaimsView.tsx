import { useCallback, useState } from 'preact/hooks';
import type { ClaimRow } from '../../lib/services/library-service.ts';
import { VirtualList } from '../ui/VirtualList.tsx';
import { useWords } from '../ui/words.ts';
import { ChosenClaim, type StoryServices } from './ChosenClaim.tsx';
import { ClaimListRow } from './ClaimListRow.tsx';
import { ListState } from './ListState.tsx';
import { Split } from './Split.tsx';
import { useRows } from './use-rows.ts';

interface Props extends StoryServices {
  query: string;
}

const PAGE = 60;
const ROW_HEIGHT = 64;

/** Every claim kept, newest first, and the story of the chosen one. */
export function ClaimsView({ query, ...services }: Props) {
  const { library } = services;
  const words = useWords();
  const [chosen, setChosen] = useState<ClaimRow | null>(null);
  const load = useCallback(
    (text: string, after: string | undefined) =>
      library.claims({ query: text, limit: PAGE, ...(after ? { after } : {}) }),
    [library],
  );
  const list = useRows<ClaimRow>(load, query);
  const rows = list.rows ?? [];
  const hasRows = rows.length > 0;
  return (
    <Split
      open={chosen !== null}
      onBack={() => setChosen(null)}
      list={
        <>
          <h1 class="unseen">{words('library.claims')}</h1>
          <ListState {...list} query={query} what="reports" onAgain={list.again} />
          {hasRows && (
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
                {(row) => <ClaimListRow {...row} isChosen={row === chosen} onChoose={() => setChosen(row)} />}
              </VirtualList>
            </>
          )}
        </>
      }
      detail={
        chosen ? (
          <ChosenClaim {...services} revisionId={chosen.report.revisionId} claimId={chosen.claim.id} />
        ) : (
          hasRows && <p class="story meta">{words('library.choose-claim')}</p>
        )
      }
    />
  );
}
