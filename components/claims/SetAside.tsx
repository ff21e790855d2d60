import type { Finding } from '../../lib/model/finding.ts';
import { useWords } from '../ui/words.ts';
import { Apart } from './Apart.tsx';
import { Evidence } from './Evidence.tsx';

/** Figures of which the reader said that they are not the same thing, each to be taken back. */
export function SetAside({
  findings,
  onJoin,
}: {
  findings: readonly Finding[];
  onJoin(finding: Finding): void;
}) {
  const words = useWords();
  if (findings.length === 0) return null;
  return (
    <details class="context">
      <summary>{words('evidence.set-aside', { count: findings.length })}</summary>
      {findings.map((finding) => (
        <Evidence key={`${finding.prior.claimId} ${finding.prior.quantity}`} finding={finding} links>
          <Apart finding={finding} act="join" onAct={() => onJoin(finding)} />
        </Evidence>
      ))}
    </details>
  );
}
