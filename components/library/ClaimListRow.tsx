import { figureWords } from '../../lib/i18n/sentences/figure.ts';
import type { Claim } from '../../lib/model/claim.ts';
import type { ReportHead } from '../../lib/model/report.ts';
import { measureWords } from '../claims/measure-words.ts';
import { Printed } from '../claims/Printed.tsx';
import { printedFigure } from '../claims/printed-figure.ts';
import { claimParts } from '../claims/printed-parts.ts';
import { sourceName } from '../claims/source-name.ts';
import { dayShort } from '../ui/dates.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useLocale } from '../ui/words.ts';

interface Props {
  claim: Claim;
  report: ReportHead;
  /** The figure to name; the first unless told otherwise. */
  quantity?: number;
  /** Stands for outlet and source where there is something to say. */
  say?: string | null | undefined;
  isChosen: boolean;
  onChoose(): void;
}

/** One claim in two lines: figure and day; outlet and who says it. */
export function ClaimListRow({ claim, report, quantity = 0, say, isChosen, onChoose }: Props) {
  const locale = useLocale();
  const who = sourceName(claim);
  return (
    <button type="button" class="list-row" aria-pressed={isChosen} onClick={onChoose}>
      <span class="list-row-top">
        <span class="one-line">
          <RowWords claim={claim} index={quantity} />
        </span>
        {report.published && <span class="meta">{dayShort(report.published, locale)}</span>}
      </span>
      <span class="one-line list-row-say" title={say ?? undefined}>
        {say ?? <Foreign text={report.outlet} />}
        {!say && who && (
          <>
            {' · '}
            <Foreign text={who} />
          </>
        )}
      </span>
    </button>
  );
}

/** Figure first, so that what is cut at the end is never a figure. */
function RowWords({ claim, index }: { claim: Claim; index: number }) {
  const locale = useLocale();
  const quantity = claim.quantities[index];
  const printed = quantity && printedFigure(claim, quantity);
  const figure = quantity && claim.byHand ? figureWords(quantity, locale) : printed;
  if (!quantity || !figure) return <Printed parts={claimParts(claim)} />;
  return (
    <>
      <b>
        <Foreign text={figure} />
      </b>{' '}
      <Foreign text={measureWords(quantity)} />
    </>
  );
}
