import type { AnnotatedClaim } from '../../lib/model/annotations.ts';
import { StatusMark } from '../claims/StatusMark.tsx';
import { useWords } from '../ui/words.ts';
import { type ClaimFilter, filterClaims, markCounts } from './claim-filter.ts';

interface Props {
  claims: readonly AnnotatedClaim[];
  filter: ClaimFilter;
  onFilter(filter: ClaimFilter): void;
}

/** The marks that occur with their counts; pressing one lists only its claims. */
export function FilterBar({ claims, filter, onFilter }: Props) {
  const words = useWords();
  const notes = filterClaims(claims, 'notes').length;
  const button = (value: ClaimFilter) => ({
    type: 'button' as const,
    'aria-pressed': filter === value,
    onClick: () => onFilter(filter === value ? 'all' : value),
  });
  return (
    <fieldset class="filter" aria-label={words('claims.filter')}>
      <button {...button('all')}>{words('claims.all', { count: claims.length })}</button>
      {markCounts(claims).map(({ mark, count }) => {
        const name = words('mark.count', { mark: words(`mark.${mark}`), count });
        return (
          <button key={mark} {...button(mark)} aria-label={name} title={name}>
            <StatusMark mark={mark} named /> {count}
          </button>
        );
      })}
      {notes > 0 && (
        <button {...button('notes')} class="at-end">
          {words('claims.with-notes', { count: notes })}
        </button>
      )}
    </fieldset>
  );
}
