import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { ReportHead } from '../../lib/model/report.ts';
import { ClaimRow } from '../claims/ClaimRow.tsx';
import { rowSide } from '../claims/row-side.ts';
import { useWords } from '../ui/words.ts';

interface Props {
  claims: readonly AnnotatedClaim[];
  report: ReportHead;
  chosen: string | null;
  onChoose(claimId: string): void;
}

/** A report's claims as a list to choose from. */
export function ReportClaims({ claims, report, chosen, onChoose }: Props) {
  const words = useWords();
  return (
    <ul aria-label={words('claims.list')}>
      {claims.map((claim) => (
        <ClaimRow
          key={claim.claim.id}
          claim={claim}
          report={report}
          show="figure"
          open={false}
          current={claim.claim.id === chosen}
          side={rowSide(claim, words)}
          onToggle={() => onChoose(claim.claim.id)}
        />
      ))}
    </ul>
  );
}
