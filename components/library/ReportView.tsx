import { useState } from 'preact/hooks';
import { byImportance } from '../claims/by-importance.ts';
import { linkToSentence } from '../claims/text-fragment.ts';
import { Notice } from '../page/Notice.tsx';
import { PageChanges } from '../page/PageChanges.tsx';
import { ProblemNotice } from '../page/ProblemNotice.tsx';
import { dayLong } from '../ui/dates.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { Pieces } from '../ui/Pieces.tsx';
import { useLocale, useWords } from '../ui/words.ts';
import type { StoryServices } from './ChosenClaim.tsx';
import { ReportClaims } from './ReportClaims.tsx';
import { Split } from './Split.tsx';
import { StoryPane } from './StoryPane.tsx';
import { useAnnotations } from './use-annotations.ts';
import { hashOf } from './use-view.ts';

interface Props extends StoryServices {
  revisionId: string;
  onBack(): void;
}

/** One kept report: its claims, most important first, and the story of the chosen one. */
export function ReportView({ revisionId, onBack, ...services }: Props) {
  const words = useWords();
  const locale = useLocale();
  const [chosen, setChosen] = useState<string | null>(null);
  const { annotations, problem } = useAnnotations(services, revisionId);
  if (problem) return <ProblemNotice problem={problem} />;
  if (annotations === undefined) return null;
  if (annotations === null)
    return <Notice title={words('library.not-kept')} text={words('library.choose-report')} />;
  const { report } = annotations;
  const href = linkToSentence(report.url, '');
  const claims = byImportance(annotations.claims);
  const claim = claims.find((each) => each.claim.id === chosen) ?? claims[0];
  return (
    <Split
      open={chosen !== null}
      onBack={() => setChosen(null)}
      list={
        <>
          <header class="report-head">
            <button type="button" class="link bar-link" onClick={onBack}>
              {words('library.reports')}
            </button>
            <h1 class="page-title">
              <Foreign text={report.title} />
            </h1>
            <p class="meta with-act">
              <Pieces>
                <Foreign text={report.outlet} />
                {report.published && <span class="day">{dayLong(report.published, locale)}</span>}
              </Pieces>
              {href && (
                <a href={href} target="_blank" rel="noopener noreferrer">
                  {words('action.open')}
                </a>
              )}
              <a href={hashOf({ section: 'dossier', id: report.revisionId })}>{words('dossier.open')}</a>
            </p>
          </header>
          <PageChanges changes={annotations.changes} />
          <ReportClaims
            claims={claims}
            report={report}
            chosen={claim?.claim.id ?? null}
            onChoose={setChosen}
          />
        </>
      }
      detail={
        claim && <StoryPane key={claim.claim.id} claim={claim} annotations={annotations} {...services} />
      }
    />
  );
}
