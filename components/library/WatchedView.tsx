import { useEffect, useState } from 'preact/hooks';
import type { WatchedFigure } from '../../lib/services/fact-service.ts';
import { statusSentence } from '../claims/sentences.ts';
import { Notice } from '../page/Notice.tsx';
import { useLocale, useWords } from '../ui/words.ts';
import { ChosenClaim, type StoryServices } from './ChosenClaim.tsx';
import { ClaimListRow } from './ClaimListRow.tsx';
import { Split } from './Split.tsx';
import { useAnnotations } from './use-annotations.ts';
import { useWatched } from './use-watched.ts';

const keyOf = ({ claim, quantity }: WatchedFigure) => `${claim.id} ${quantity}`;

/** The figures that the reader watches, each with what is said of it by now, and the story of the chosen one. */
export function WatchedView(services: StoryServices) {
  const words = useWords();
  const rows = useWatched(services.facts);
  const [chosen, setChosen] = useState<string | null>(null);
  // What was chosen stays in sight when it is no longer watched.
  const [shown, setShown] = useState<WatchedFigure | null>(null);
  useEffect(() => {
    const row = rows?.find((each) => keyOf(each) === chosen);
    if (row) setShown(row);
  }, [rows, chosen]);
  return (
    <Split
      open={chosen !== null}
      onBack={() => setChosen(null)}
      list={
        <>
          <h1 class="unseen">{words('library.watched')}</h1>
          {rows?.length === 0 && (
            <Notice title={words('library.no-watched')} text={words('library.no-watched.text')} />
          )}
          <ul aria-label={words('library.watched')}>
            {rows?.map((row) => (
              <WatchedRow
                key={keyOf(row)}
                {...services}
                row={row}
                isChosen={keyOf(row) === chosen}
                onChoose={() => setChosen(keyOf(row))}
              />
            ))}
          </ul>
        </>
      }
      detail={
        shown ? (
          <ChosenClaim {...services} revisionId={shown.report.revisionId} claimId={shown.claim.id} />
        ) : (
          rows && rows.length > 0 && <p class="story meta">{words('library.choose-watched')}</p>
        )
      }
    />
  );
}

interface RowProps extends StoryServices {
  row: WatchedFigure;
  isChosen: boolean;
  onChoose(): void;
}

function WatchedRow({ row, isChosen, onChoose, ...services }: RowProps) {
  const locale = useLocale();
  const { claim, quantity, report } = row;
  const { annotations } = useAnnotations(services, report.revisionId);
  const now = annotations?.claims.find((each) => each.claim.id === claim.id);
  const say = now && statusSentence(now, report, locale);
  return (
    <li>
      <ClaimListRow {...{ claim, quantity, report, say, isChosen, onChoose }} />
    </li>
  );
}
