import { useLocale, useWords } from '../ui/words.ts';
import type { Totals } from './use-totals.ts';
import { hashOf, type View } from './use-view.ts';

interface Props {
  view: View;
  totals: Totals | null;
  onGo(view: View): void;
}

const SECTIONS = ['reports', 'claims', 'notes', 'watched', 'draft'] as const;

function isCounted(section: (typeof SECTIONS)[number]): section is 'reports' | 'claims' | 'notes' {
  return section !== 'watched' && section !== 'draft';
}

/** The lists, each with how much it holds, and what else is done with them. */
export function LibraryRail({ view, totals }: Props) {
  const words = useWords();
  const number = new Intl.NumberFormat(useLocale());
  return (
    <nav class="library-rail" aria-label={words('library.sections')}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={hashOf({ section })} aria-current={view.section === section ? 'page' : undefined}>
              {words(`library.${section}`)}
              {totals && isCounted(section) && <span class="meta">{number.format(totals[section])}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
