import { useEffect, useState } from 'preact/hooks';
import type { AnnotatedClaim, Annotations } from '../../lib/model/annotations.ts';
import type { FactService } from '../../lib/services/fact-service.ts';
import type { HandService } from '../../lib/services/hand-service.ts';
import type { NoteService } from '../../lib/services/note-service.ts';
import type { PageService, PageState } from '../../lib/services/page-service.ts';
import { useCitation } from '../cite/use-citation.ts';
import { useClaimList } from '../claims/use-claim-list.ts';
import { LostHands } from '../hand/LostHands.tsx';
import { useHands } from '../hand/use-hands.ts';
import { Notice } from '../page/Notice.tsx';
import { PageChanges } from '../page/PageChanges.tsx';
import { PageLimits } from '../page/PageLimits.tsx';
import type { useWritingPlace } from '../page/use-writing-place.ts';
import { useKeys } from '../ui/use-keys.ts';
import { useWords } from '../ui/words.ts';
import { type ClaimFilter, filterClaims } from './claim-filter.ts';
import { FilterBar } from './FilterBar.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { HandRemoved, PanelHands } from './PanelHands.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PanelRow } from './PanelRow.tsx';
import { sectionsOf } from './sections.ts';

interface Props {
  annotations: Annotations;
  state: PageState | null;
  /** The claim that page or card asks for. */
  asked: string | null;
  place: ReturnType<typeof useWritingPlace>;
  notes: NoteService;
  facts: FactService;
  hands: HandService;
  page: PageService;
  tabId: number;
  onShow(claimId: string): void;
  onLibrary(): void;
}

/** The page's claims in reading order under their headings. */
export function PanelClaims(props: Props) {
  const { annotations, state, asked, place, notes, facts, onShow, onLibrary } = props;
  const words = useWords();
  const [filter, setFilter] = useState<ClaimFilter>('all');
  const orphaned = state?.orphaned ?? [];
  const sections = sectionsOf(
    filterClaims(annotations.claims, filter),
    new Set(orphaned.map(({ claimId }) => claimId)),
  );
  const listed = sections.flatMap((section) => section.claims);
  const rows = useClaimList(
    listed.map(({ claim }) => claim.id),
    asked ?? place.left?.claimId ?? null,
  );
  const { setOpen } = rows;
  useEffect(() => {
    // Whoever is writing is not to be moved by a pointer over the page.
    if (asked && !document.activeElement?.closest('.note-editor, .hand-editor')) setOpen(asked);
  }, [asked, setOpen]);
  const { cite, said, say } = useCitation();
  const acts = useHands(props, setOpen, say);
  const isKept = state?.ephemeral === false;
  const citeClaim = (claim: AnnotatedClaim) => void cite(claim, annotations.report);
  useKeys({
    j: () => rows.move(1),
    k: () => rows.move(-1),
    c: () => {
      const claim = listed.find((each) => each.claim.id === rows.current);
      if (claim) citeClaim(claim);
    },
    a: () => isKept && acts.pick(),
    Escape: (event) => rows.close() && event.preventDefault(),
  });
  const toggle = (id: string) => {
    rows.toggle(id);
    if (rows.open !== id) onShow(id);
  };
  return (
    <div class="panel">
      <header class="page-head">
        <PanelHead
          state={state}
          outlet={annotations.report.outlet}
          published={annotations.report.published}
        />
        {annotations.claims.length > 0 && (
          <FilterBar claims={annotations.claims} filter={filter} onFilter={setFilter} />
        )}
      </header>
      <main ref={rows.list}>
        <PageLimits state={state} problems={annotations.problems} />
        <PageChanges changes={annotations.changes} />
        <PanelHands acts={acts} hands={props.hands} isKept={isKept} />
        {annotations.claims.length === 0 && (
          <Notice title={words('claims.none')} text={words('claims.none.text')} />
        )}
        {sections.map(({ heading, claims }) => (
          <section key={heading} aria-labelledby={`part-${heading}`}>
            <h2 class="panel-heading" id={`part-${heading}`}>
              {words(`role.${heading}`)}
            </h2>
            <ul>
              {claims.map((claim) => (
                <PanelRow
                  key={claim.claim.id}
                  claim={claim}
                  annotations={annotations}
                  open={rows.open === claim.claim.id}
                  current={rows.current === claim.claim.id}
                  standsNow={orphaned.find(({ claimId }) => claimId === claim.claim.id)?.standsNow}
                  place={place}
                  notes={notes}
                  facts={facts}
                  isKept={isKept}
                  hands={props.hands}
                  acts={acts}
                  say={say}
                  onToggle={() => toggle(claim.claim.id)}
                  onCite={() => citeClaim(claim)}
                />
              ))}
            </ul>
          </section>
        ))}
        <LostHands lost={annotations.lostHands ?? []} onRemove={acts.remove} />
      </main>
      <HandRemoved acts={acts} />
      <PanelFoot said={said} onLibrary={onLibrary} />
    </div>
  );
}
