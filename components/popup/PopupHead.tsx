import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import { type Level, markOf, shownAt } from '../../lib/model/mark.ts';
import type { PageState } from '../../lib/services/page-service.ts';
import { siteOf } from '../page/site-of.ts';
import { Choice } from '../ui/Choice.tsx';
import { clock } from '../ui/dates.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { NameMark } from '../ui/NameMark.tsx';
import { useLocale, useWords } from '../ui/words.ts';

interface Props {
  state: PageState | null;
  /** Null before there are any. */
  claims: readonly AnnotatedClaim[] | null;
  level: Level;
  onLevel(level: Level): void;
}

/** Name, site, time of reading, title, and which claims to list. */
export function PopupHead({ state, claims, level, onLevel }: Props) {
  const words = useWords();
  return (
    <header class="page-head">
      <div class="page-top">
        <NameMark />
        {state && <ReadAt state={state} />}
      </div>
      {state?.title && claims ? (
        <h1 class="page-title two-lines" title={state.title}>
          <Foreign text={state.title} />
        </h1>
      ) : (
        <h1 class="unseen">{words('name')}</h1>
      )}
      {claims && claims.length > 0 && (
        <Choice
          label={words('claims.show')}
          value={level}
          onChoose={onLevel}
          options={(['all', 'findings', 'conflicts'] as const).map((each) => {
            const count = claims.filter((claim) => shownAt(each, markOf(claim))).length;
            return { value: each, label: words(LEVEL_WORDS[each], { count }) };
          })}
        />
      )}
    </header>
  );
}

const LEVEL_WORDS: Record<Level, string> = {
  all: 'claims.count',
  findings: 'claims.with-findings',
  conflicts: 'claims.conflicts',
};

function ReadAt({ state }: { state: PageState }) {
  const words = useWords();
  const locale = useLocale();
  const site = siteOf(state.url);
  if (state.status !== 'read')
    return site ? (
      <span class="meta one-line">
        <Foreign text={site} />
      </span>
    ) : null;
  return (
    <span class="meta one-line">
      <Foreign text={words('popup.read-at', { site, time: clock(state.readAt, locale) })} />
    </span>
  );
}
