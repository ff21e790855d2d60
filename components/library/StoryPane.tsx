import { useRef } from 'preact/hooks';
import type { AnnotatedClaim, Annotations } from '../../lib/model/annotations.ts';
import type { FactService } from '../../lib/services/fact-service.ts';
import type { NoteService } from '../../lib/services/note-service.ts';
import { CheckSum } from '../claims/CheckSum.tsx';
import { FigureLine } from '../claims/FigureLine.tsx';
import { leadQuantity } from '../claims/lead.ts';
import { Reasons } from '../claims/Reasons.tsx';
import { SetAside } from '../claims/SetAside.tsx';
import { periodWords, placeWords } from '../claims/scope-words.ts';
import { changeSentence, statusSentence } from '../claims/sentences.ts';
import { useFacts } from '../claims/use-facts.ts';
import { WatchButton } from '../claims/WatchButton.tsx';
import { ClaimNotes } from '../notes/ClaimNotes.tsx';
import { pointsOf } from '../timeline/points.ts';
import { Story, StoryActs, storyCounts } from '../timeline/Story.tsx';
import { storyTitle } from '../timeline/story-title.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useSaid } from '../ui/use-said.ts';
import { useLocale, useWords } from '../ui/words.ts';
import { hashOf } from './use-view.ts';

interface Props {
  claim: AnnotatedClaim;
  annotations: Annotations;
  notes: NoteService;
  facts: FactService;
}

/** The story of one claim's figure over reports and sources, why it has its status, and its notes. */
export function StoryPane({ claim, annotations, notes, facts }: Props) {
  const words = useWords();
  const locale = useLocale();
  const { said, say } = useSaid();
  const acts = useFacts(facts, claim, annotations.report, say);
  const quantity = leadQuantity(claim);
  const points = pointsOf(claim, annotations.report);
  const hasStory = points.length > 1;
  const chart = useRef<HTMLDivElement>(null);
  const meta = [
    quantity && placeWords(quantity),
    quantity && periodWords(quantity, locale, 'long'),
    hasStory && storyCounts(points, words),
  ].filter((each) => typeof each === 'string');
  const change = changeSentence(claim, annotations.report, locale);
  const sentence = statusSentence(claim, annotations.report, locale);
  return (
    <article class="story">
      <h2 class="title">
        <FigureLine claim={claim} dated={false} />
      </h2>
      {meta.length > 0 && (
        <p class="meta">
          <Foreign text={meta.join(' · ')} />
        </p>
      )}
      <div class="story-acts">
        {quantity && <WatchButton claim={claim} kind="link bar-link" onWatch={acts.onWatch} />}
        {hasStory && <StoryActs points={points} chart={chart} title={storyTitle(claim, locale)} />}
        <a
          class="bar-link"
          href={hashOf({ section: 'dossier', id: annotations.report.revisionId, claim: claim.claim.id })}
        >
          {words('dossier.open')}
        </a>
        <span class="meta" role="status">
          {said}
        </span>
      </div>
      {sentence && <p class="story-say">{sentence}</p>}
      {change && <p class="story-say">{change}</p>}
      {claim.checks
        .filter((check) => !check.holds)
        .map((check) => (
          <CheckSum key={check.kind} check={check} claims={annotations.claims} />
        ))}
      {hasStory ? (
        <Story points={points} chart={chart} />
      ) : (
        quantity && <p class="story-say">{words('story.alone')}</p>
      )}
      <Reasons claim={claim} title />
      <SetAside findings={claim.setAside ?? []} onJoin={acts.onJoin} />
      <section class="story-notes" aria-label={words('library.notes')}>
        <h3>{words('library.notes')}</h3>
        <ClaimNotes
          claim={claim}
          report={annotations.report}
          notes={notes}
          isKept
          onCaret={() => {}}
          onCountNote={acts.onCountNote}
        />
      </section>
    </article>
  );
}
