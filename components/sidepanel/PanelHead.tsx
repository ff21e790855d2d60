import type { PageState } from '../../lib/services/page-service.ts';
import { dayLong } from '../ui/dates.ts';
import { Foreign } from '../ui/Foreign.tsx';
import { NameMark } from '../ui/NameMark.tsx';
import { useLocale, useWords } from '../ui/words.ts';

/** Name, outlet and day, title. */
export function PanelHead({
  state,
  outlet,
  published,
}: {
  state: PageState | null;
  outlet?: string;
  published?: string | undefined;
}) {
  const words = useWords();
  const locale = useLocale();
  const day = published ? dayLong(published, locale) : '';
  return (
    <>
      <div class="page-top">
        <NameMark />
        {outlet && (
          <span class="meta page-where">
            <span class="one-line">
              <Foreign text={outlet} />
            </span>
            {day && <span>{words('and-so', { first: '', second: day })}</span>}
          </span>
        )}
      </div>
      {state?.title ? (
        <h1 class="page-title two-lines" title={state.title}>
          <Foreign text={state.title} />
        </h1>
      ) : (
        <h1 class="unseen">{words('name')}</h1>
      )}
    </>
  );
}
