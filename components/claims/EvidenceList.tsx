import { useState } from 'preact/hooks';
import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import { useWords } from '../ui/words.ts';
import { Evidence } from './Evidence.tsx';
import { contextOf, evidenceOf } from './evidence-of.ts';

const SHOWN_AT_FIRST = 5;

/** The other figures, most urgent first, and figures of another place, time or part as context. */
export function EvidenceList({ claim }: { claim: AnnotatedClaim }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const evidence = evidenceOf(claim);
  const context = contextOf(claim);
  const shown = all ? evidence : evidence.slice(0, SHOWN_AT_FIRST);
  const more = evidence.length - shown.length;
  return (
    <>
      {shown.map((finding) => (
        <Evidence key={`${finding.prior.claimId} ${finding.prior.quantity}`} finding={finding} links />
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
            <Evidence key={`${finding.prior.claimId} ${finding.prior.quantity}`} finding={finding} links />
          ))}
        </details>
      )}
    </>
  );
}
