import type { StoryServices } from '../library/ChosenClaim.tsx';
import { useAnnotations } from '../library/use-annotations.ts';
import { Notice } from '../page/Notice.tsx';
import { ProblemNotice } from '../page/ProblemNotice.tsx';
import { saveFile } from '../timeline/save-file.ts';
import { useLocale, useWords } from '../ui/words.ts';
import { DossierView } from './DossierView.tsx';
import { dossierHtml } from './dossier-html.ts';
import { dossierMarkdown } from './dossier-markdown.ts';
import { claimDossier, pageDossier } from './make-dossier.ts';
import './dossier.css';

interface Props extends StoryServices {
  revisionId: string | null;
  /** Without it the dossier is the page's. */
  claimId?: string | undefined;
  onBack(): void;
}

/** The dossier of a claim or a page: to print, or to save as HTML or Markdown. */
export function DossierPage({ revisionId, claimId, onBack, ...services }: Props) {
  const words = useWords();
  const locale = useLocale();
  const { annotations, problem } = useAnnotations(services, revisionId);
  if (problem) return <ProblemNotice problem={problem} />;
  if (annotations === undefined && revisionId) return null;
  const claim = annotations?.claims.find((each) => each.claim.id === claimId);
  if (!annotations || (claimId && !claim))
    return <Notice title={words('library.not-kept')} text={words('library.choose-report')} />;
  const dossier = claim
    ? claimDossier(claim, annotations, words, locale)
    : pageDossier(annotations, words, locale);
  const name = `claimlight-${(claimId ?? annotations.report.revisionId).slice(0, 12)}`;
  return (
    <div class="dossier-page" data-scrolls>
      <div class="dossier-acts">
        <button type="button" class="link bar-link" onClick={onBack}>
          {words('dossier.back')}
        </button>
        <button type="button" class="button primary" onClick={() => print()}>
          {words('dossier.print')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => saveFile(`${name}.html`, 'text/html', dossierHtml(dossier))}
        >
          {words('dossier.html')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => saveFile(`${name}.md`, 'text/markdown', dossierMarkdown(dossier))}
        >
          {words('dossier.markdown')}
        </button>
      </div>
      <DossierView dossier={dossier} />
    </div>
  );
}
