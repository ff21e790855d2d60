import { figureWords } from '../../lib/i18n/sentences/figure.ts';
import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useLocale } from '../ui/words.ts';
import { leadQuantity } from './lead.ts';
import { measureWords } from './measure-words.ts';
import { Printed } from './Printed.tsx';
import { printedFigure } from './printed-figure.ts';
import { claimParts } from './printed-parts.ts';
import { periodWords } from './scope-words.ts';

interface Props {
  claim: AnnotatedClaim;
  /** False where its time stands below. */
  dated?: boolean;
}

/** "**104** political prisoners released, 25 Jan"; a claim without a figure shows its words. */
export function FigureLine({ claim, dated = true }: Props) {
  const locale = useLocale();
  const quantity = leadQuantity(claim);
  if (!quantity) return <Printed parts={claimParts(claim.claim)} />;
  const figure = printedFigure(claim.claim, quantity) ?? figureWords(quantity, locale);
  const when = dated ? periodWords(quantity, locale, 'short') : null;
  const { start, end } = quantity.scope.period ?? {};
  return (
    <span>
      <b class="figure">
        <Foreign text={figure} />
      </b>{' '}
      <Foreign text={measureWords(quantity)} />
      {when && (
        <>
          , <span class={start && start === end ? 'day' : undefined}>{when}</span>
        </>
      )}
    </span>
  );
}
