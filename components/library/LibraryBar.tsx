import { NameMark } from '../ui/NameMark.tsx';
import { useWords } from '../ui/words.ts';
import { hashOf, type View } from './use-view.ts';

interface Props {
  query: string;
  onQuery(query: string): void;
  view: View;
  onGo(view: View): void;
}

/** Name, search, and the pages that are no lists. */
export function LibraryBar({ query, onQuery, view }: Props) {
  const words = useWords();
  return (
    <header class="library-bar">
      <NameMark />
      <search class="library-search">
        <input
          id="library-search"
          class="field"
          type="search"
          aria-label={words('library.search')}
          placeholder={words('library.search')}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        <span class="key" aria-hidden="true" hidden={query !== ''}>
          /
        </span>
      </search>
      <nav class="library-links" aria-label={words('library.settings')}>
        {(['transfer', 'settings'] as const).map((section) => (
          <a
            key={section}
            class="bar-link"
            href={hashOf({ section })}
            aria-current={view.section === section ? 'page' : undefined}
          >
            {words(`library.${section}`)}
          </a>
        ))}
      </nav>
    </header>
  );
}
