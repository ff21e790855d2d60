import type { RevisionChange } from '../../lib/model/annotations.ts';
import { Printed } from '../claims/Printed.tsx';
import { moment } from '../ui/dates.ts';
import { withNodes } from '../ui/with-nodes.ts';
import { useLocale, useWords } from '../ui/words.ts';

/** Figures that this page changed since it was last read: both, and when either was seen. */
export function PageChanges({ changes }: { changes: readonly RevisionChange[] }) {
  const words = useWords();
  if (changes.length === 0) return null;
  return (
    <section class="changes" aria-label={words('panel.page-changes')}>
      <h2>{words('change.title', { count: changes.length })}</h2>
      <ul>
        {changes.map((change) => (
          <Change key={`${change.claimId}${change.quantity}`} change={change} />
        ))}
      </ul>
    </section>
  );
}

function Change({ change }: { change: RevisionChange }) {
  const words = useWords();
  const locale = useLocale();
  const printed = (text: string) => <Printed parts={[{ text, strong: true }]} quoted />;
  return (
    <li>
      {withNodes(
        words,
        'change.text',
        { before: printed(change.before), after: printed(change.after) },
        { date: moment(change.seenBefore, locale) },
      )}{' '}
      {change.announced && words('change.announced')}
    </li>
  );
}
