import { figureWords } from '../../lib/i18n/sentences/figure.ts';
import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import { leadQuantity } from '../claims/lead.ts';
import { measureWords } from '../claims/measure-words.ts';
import { periodWords, placeWords } from '../claims/scope-words.ts';
import { sourceName } from '../claims/source-name.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useLocale } from '../ui/words.ts';

/** The figure as understood in one line, and where · when · who below it. */
export function CardFigure({ claim }: { claim: AnnotatedClaim }) {
  const locale = useLocale();
  const quantity = leadQuantity(claim);
  if (!quantity) return null;
  const facts = [
    placeWords(quantity),
    periodWords(quantity, locale, 'long'),
    sourceName(claim.claim, quantity),
  ].filter((fact) => fact !== null);
  return (
    <>
      <p class="card-figure">
        <b>{figureWords(quantity, locale)}</b>{' '}
        <span>
          <Foreign text={measureWords(quantity)} />
        </span>
      </p>
      <p class="meta">
        {facts.map((fact, index) => (
          <span key={fact}>
            {index > 0 && ' · '}
            <Foreign text={fact} />
          </span>
        ))}
      </p>
    </>
  );
}
