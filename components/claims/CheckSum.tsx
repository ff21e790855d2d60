import { figureWords } from '../../lib/i18n/sentences/figure.ts';
import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import type { Check, QuantityRef } from '../../lib/model/finding.ts';
import type { Quantity } from '../../lib/model/quantity.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { useLocale, useWords } from '../ui/words.ts';
import { measureWords } from './measure-words.ts';
import { printedFigure } from './printed-figure.ts';

interface Props {
  check: Check;
  /** The claims of the article, among which the parts are found. */
  claims: readonly AnnotatedClaim[];
}

/** The article's own arithmetic as a column on paper: parts, rule, result, what is stated, and the gap. */
export function CheckSum({ check, claims }: Props) {
  const words = useWords();
  const locale = useLocale();
  const number = (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  const { expected, stated, gap, tolerance } = check.arithmetic;
  return (
    <dl class="sum">
      {check.parts.map((part) => (
        <Part key={`${part.claimId}${part.quantity}`} part={part} claims={claims} />
      ))}
      <dt class="total first-total">{number(expected)}</dt>
      <dd class="first-total">{words(check.kind === 'sum' ? 'check.all-parts' : 'check.computed')}</dd>
      <dt class="total">{number(stated)}</dt>
      <dd>{words('check.stated')}</dd>
      <dt class={check.holds ? '' : 'gap'}>{number(Math.abs(gap))}</dt>
      <dd>{words(check.holds ? 'check.holds' : 'check.gap', { allowed: number(tolerance) })}</dd>
    </dl>
  );
}

function findPart(part: QuantityRef, claims: readonly AnnotatedClaim[]) {
  const claim = claims.find((each) => each.claim.id === part.claimId)?.claim;
  const quantity: Quantity | undefined = claim?.quantities[part.quantity];
  return claim && quantity ? { claim, quantity } : null;
}

function Part({ part, claims }: { part: QuantityRef; claims: readonly AnnotatedClaim[] }) {
  const locale = useLocale();
  const found = findPart(part, claims);
  if (!found) return null;
  return (
    <>
      <dt>
        <Foreign text={printedFigure(found.claim, found.quantity) ?? figureWords(found.quantity, locale)} />
      </dt>
      <dd>
        <Foreign text={found.quantity.scope.places[0]?.name ?? measureWords(found.quantity)} />
      </dd>
    </>
  );
}
