import type { Finding } from '../../lib/model/finding.ts';
import { useWords } from '../ui/words.ts';
import { printedFigure } from './printed-figure.ts';

interface Props {
  finding: Finding;
  /** `apart`: say that the two are not one thing; `join`: take that back. */
  act: 'apart' | 'join';
  onAct(): void;
}

/** The reader's own word on whether two figures count the same thing. */
export function Apart({ finding, act, onAct }: Props) {
  const words = useWords();
  const { claim, quantity, report } = finding.prior;
  const other = claim.quantities[quantity];
  const figure = (other && printedFigure(claim, other)) ?? '';
  return (
    <button
      type="button"
      class="link bar-link apart"
      aria-label={words(`evidence.${act}-label`, { figure, outlet: report.outlet })}
      onClick={onAct}
    >
      {words(`evidence.${act}`)}
    </button>
  );
}
