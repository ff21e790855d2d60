import { useState } from 'preact/hooks';
import type { DraftService } from '../../lib/services/draft-service.ts';
import type { FactService } from '../../lib/services/fact-service.ts';
import type { LibraryService } from '../../lib/services/library-service.ts';
import type { NoteService } from '../../lib/services/note-service.ts';
import type { SettingsService } from '../../lib/services/settings-service.ts';
import type { TransferService } from '../../lib/services/transfer-service.ts';
import { DossierPage } from '../dossier/DossierPage.tsx';
import { DraftView } from '../draft/DraftView.tsx';
import { NoteNotices } from '../notes/NoteNotices.tsx';
import { SettingsPage } from '../settings/SettingsPage.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { ClaimsView } from './ClaimsView.tsx';
import { LibraryBar } from './LibraryBar.tsx';
import { LibraryRail } from './LibraryRail.tsx';
import { NotesView } from './NotesView.tsx';
import { ReportsView } from './ReportsView.tsx';
import { ReportView } from './ReportView.tsx';
import { TransferPage } from './TransferPage.tsx';
import { useTotals } from './use-totals.ts';
import { useView, type View } from './use-view.ts';
import { WatchedView } from './WatchedView.tsx';
import '../ui/base.css';
import '../ui/controls.css';
import '../page/page.css';
import '../claims/claims.css';
import './library.css';

export interface LibraryProps {
  library: LibraryService;
  notes: NoteService;
  facts: FactService;
  settings: SettingsService;
  transfer: TransferService;
  drafts: DraftService;
  /** Opens the browser's own page for keys. */
  onBrowserKeys(): void;
}

/** Everything kept: reports, claims, notes, search; import and export; settings. */
export function Library(props: LibraryProps) {
  const [view, go] = useView();
  const [query, setQuery] = useState('');
  const { totals, count } = useTotals(props.library, props.notes);
  useKeys({
    '/': (event) => {
      event.preventDefault();
      document.querySelector<HTMLInputElement>('#library-search')?.focus();
    },
  });
  const search = (text: string) => {
    setQuery(text);
    if (view.section === 'settings' || view.section === 'transfer' || view.section === 'watched' || view.id)
      go({ section: 'reports' });
  };
  return (
    <div class="library">
      <LibraryBar query={query} onQuery={search} view={view} onGo={go} />
      <LibraryRail view={view} totals={totals} onGo={go} />
      <main class="library-main">
        <NoteNotices notes={props.notes} />
        <Section {...props} view={view} query={query} go={go} onChanged={count} />
      </main>
    </div>
  );
}

interface SectionProps extends LibraryProps {
  view: View;
  query: string;
  go(view: View): void;
  onChanged(): void;
}

function Section({ view, query, go, onChanged, ...props }: SectionProps) {
  switch (view.section) {
    case 'reports':
      return view.id ? (
        <ReportView key={view.id} {...props} revisionId={view.id} onBack={() => go({ section: 'reports' })} />
      ) : (
        <ReportsView {...props} query={query} onOpen={(id) => go({ section: 'reports', id })} />
      );
    case 'claims':
      return <ClaimsView {...props} query={query} />;
    case 'notes':
      return <NotesView {...props} query={query} />;
    case 'watched':
      return <WatchedView {...props} />;
    case 'dossier':
      return (
        <DossierPage
          key={`${view.id} ${view.claim}`}
          {...props}
          revisionId={view.id ?? null}
          claimId={view.claim}
          onBack={() => history.back()}
        />
      );
    case 'draft':
      return <DraftView drafts={props.drafts} />;
    case 'transfer':
      return <TransferPage transfer={props.transfer} onChanged={onChanged} />;
    case 'settings':
      return <SettingsPage {...props} onTransfer={() => go({ section: 'transfer' })} onChanged={onChanged} />;
  }
}
