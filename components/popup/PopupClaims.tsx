import type { ComponentChildren } from 'preact';
import type { AnnotatedClaim, Annotations } from '../../lib/model/annotations.ts';
import type { FactService } from '../../lib/services/fact-service.ts';
import type { NoteService } from '../../lib/services/note-service.ts';
import type { PageState } from '../../lib/services/page-service.ts';
import { useCitation } from '../cite/use-citation.ts';
import { ClaimRow } from '../claims/ClaimRow.tsx';
import { rowSide } from '../claims/row-side.ts';
import { useClaimList } from '../claims/use-claim-list.ts';
import { Notice } from '../page/Notice.tsx';
import { PageChanges } from '../page/PageChanges.tsx';
import { PageLimits } from '../page/PageLimits.tsx';
import type { useWritingPlace } from '../page/use-writing-place.ts';
import { useKeys } from '../ui/use-keys.ts';
import { useWords } from '../ui/words.ts';
import { PopupNotes } from './PopupNotes.tsx';

interface Props {
  claims: AnnotatedClaim[];
  annotations: Annotations;
  state: PageState | null;
  place: ReturnType<typeof useWritingPlace>;
  notes: NoteService;
  facts: FactService;
  onPanel(): void;
  /** The way to a claim by hand. */
  add: ComponentChildren;
}

/** The claims, most important first; the open one holds its note. */
export function PopupClaims({ claims, annotations, state, place, notes, facts, onPanel, add }: Props) {
  const words = useWords();
  const { left, keep } = place;
  const ids = claims.map(({ claim }) => claim.id);
  const rows = useClaimList(ids, left?.claimId ?? null, (id) =>
    keep(id ? { claimId: id, start: 0, end: 0 } : null),
  );
  const { cite, said, say } = useCitation();
  useKeys({
    j: () => rows.move(1),
    k: () => rows.move(-1),
    c: () => {
      const claim = claims.find((each) => each.claim.id === rows.current);
      if (claim) void cite(claim, annotations.report);
    },
    Escape: (event) => rows.close() && event.preventDefault(),
  });
  if (annotations.claims.length === 0)
    return (
      <>
        <Notice title={words('claims.none')} text={words('claims.none.text')} />
        {add}
      </>
    );
  return (
    <>
      <PageLimits state={state} problems={annotations.problems} onPanel={onPanel} />
      <PageChanges changes={annotations.changes} />
      <ul
        ref={(list) => {
          rows.list.current = list;
        }}
        aria-label={words('claims.list')}
      >
        {claims.map((claim) => (
          <ClaimRow
            key={claim.claim.id}
            claim={claim}
            report={annotations.report}
            show="figure"
            open={rows.open === claim.claim.id}
            current={rows.current === claim.claim.id}
            side={rowSide(claim, words)}
            onToggle={() => rows.toggle(claim.claim.id)}
          >
            <PopupNotes
              claim={claim}
              report={annotations.report}
              notes={notes}
              facts={facts}
              place={place}
              isKept={state?.ephemeral === false}
              say={say}
            />
          </ClaimRow>
        ))}
      </ul>
      {add}
      {claims.length === 0 && <p class="notice">{words('claims.none-shown')}</p>}
      <p class="said popup-said" role="status">
        {said}
      </p>
    </>
  );
}
