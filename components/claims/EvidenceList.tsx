import { useState } from 'preact/hooks';
import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { useWords } from '../ui/words.ts';
import { Apart } from './Apart.tsx';
import { Evidence } from './Evidence.tsx';
import { contextOf, evidenceOf } from './evidence-of.ts';

const SHOWN_AT_FIRST = 5;

interface Props {
  claim: AnnotatedClaim;
  /** Absent where nothing may be kept. */
  onApart?: ((finding: Finding) => void) | undefined;
  /** True where the text at hand is the reader's own draft. */
  isDraft?: boolean;
}

/** The other figures, most urgent first, and figures of another place, time or part as context. */
export function EvidenceList({ claim, onApart, isDraft }: Props) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const evidence = evidenceOf(claim);
  const context = contextOf(claim);
  const shown = all ? evidence : evidence.slice(0, SHOWN_AT_FIRST);
  const more = evidence.length - shown.length;
  return (
    <>
      {shown.map((finding) => (
        <Evidence
          key={`${finding.prior.claimId} ${finding.prior.quantity}`}
          finding={finding}
          links
          isDraft={isDraft}
        >
          {onApart && finding.where !== 'revision' && (
            <Apart finding={finding} act="apart" onAct={() => onApart(finding)} />
          )}
        </Evidence>
      ))}
      {more > 0 && (
        <button type="button" class="link bar-link" onClick={() => setAll(true)}>
          {words('evidence.more', { count: more })}
        </button>
      )}
      {context.length > 0 && (
        <details class="context">
          <summary>{words('context.title')}</summary>
          {context.slice(0, SHOWN_AT_FIRST).map((finding) => (
            <Evidence
              key={`${finding.prior.claimId} ${finding.prior.quantity}`}
              finding={finding}
              links
              isDraft={isDraft}
            />
          ))}
        </details>
      )}
    </>
  );
}
