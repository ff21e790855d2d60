import type { FactService } from '../../lib/services/fact-service.ts';
import type { LibraryService } from '../../lib/services/library-service.ts';
import type { NoteService } from '../../lib/services/note-service.ts';
import { ProblemNotice } from '../page/ProblemNotice.tsx';
import { useWords } from '../ui/words.ts';
import { StoryPane } from './StoryPane.tsx';
import { useAnnotations } from './use-annotations.ts';

/** What a claim's story is made of and written with. */
export interface StoryServices {
  library: LibraryService;
  notes: NoteService;
  facts: FactService;
}

interface Props extends StoryServices {
  revisionId: string;
  claimId: string;
}

/** The story of the claim that was chosen in a list. */
export function ChosenClaim({ library, notes, facts, revisionId, claimId }: Props) {
  const words = useWords();
  const { annotations, problem } = useAnnotations({ library, notes, facts }, revisionId);
  if (problem) return <ProblemNotice problem={problem} />;
  if (annotations === undefined) return null;
  const claim = annotations?.claims.find((each) => each.claim.id === claimId);
  if (!annotations || !claim) return <p class="story">{words('library.not-kept')}</p>;
  return (
    <StoryPane key={claim.claim.id} claim={claim} annotations={annotations} notes={notes} facts={facts} />
  );
}
