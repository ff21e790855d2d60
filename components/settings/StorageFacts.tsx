import { useEffect, useState } from 'preact/hooks';
import type { LibraryService } from '../../lib/services/library-service.ts';
import { useLocale, useWords } from '../ui/words.ts';

type Totals = Awaited<ReturnType<LibraryService['totals']>>;

const MEGABYTE = 1e6;

/** How much is kept, and whether the browser promised to keep it. */
export function StorageFacts({ library }: { library: LibraryService }) {
  const words = useWords();
  const locale = useLocale();
  const [totals, setTotals] = useState<Totals | null>(null);
  useEffect(() => {
    library.totals().then(setTotals, () => setTotals(null));
  }, [library]);
  if (!totals) return null;
  const number = new Intl.NumberFormat(locale);
  const size = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  return (
    <>
      <dl class="storage">
        {(['reports', 'claims', 'notes'] as const).map((part) => (
          <div key={part}>
            <dt>{words(`settings.${part}`, { count: totals[part] })}</dt>
            <dd>{number.format(totals[part])}</dd>
          </div>
        ))}
        {totals.bytes !== null && (
          <div>
            <dt>{words('settings.bytes')}</dt>
            <dd>{size.format(totals.bytes / MEGABYTE)}</dd>
          </div>
        )}
      </dl>
      {totals.persisted !== null && (
        <p class="meta">{words(totals.persisted ? 'settings.persisted' : 'settings.not-persisted')}</p>
      )}
    </>
  );
}
