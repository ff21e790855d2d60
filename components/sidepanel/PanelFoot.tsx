import { useWords } from '../ui/words.ts';

const KEYS = [
  ['J', 'K', 'keys.move'],
  ['C', 'keys.cite'],
  ['A', 'keys.add'],
] as const;

/** The keys of the list, what was just done, and the way to the library. */
export function PanelFoot({ said, onLibrary }: { said: string; onLibrary(): void }) {
  const words = useWords();
  return (
    <footer class="page-foot">
      <span class="meta panel-keys" hidden={said !== ''}>
        {KEYS.map((keys) => {
          const name = keys[keys.length - 1] ?? '';
          return (
            <span key={name}>
              {words(name)}{' '}
              {keys.slice(0, -1).map((key) => (
                <kbd key={key} class="key">
                  {key}
                </kbd>
              ))}
            </span>
          );
        })}
      </span>
      <span class="meta" role="status">
        {said}
      </span>
      <button type="button" class="link bar-link at-end" onClick={onLibrary}>
        {words('link.library')}
      </button>
    </footer>
  );
}
