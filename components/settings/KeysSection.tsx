import { useEffect, useState } from 'preact/hooks';
import { hasMessage } from '../../lib/i18n/render.ts';
import type { SettingsService } from '../../lib/services/settings-service.ts';
import { useLocale, useWords } from '../ui/words.ts';
import { Row, Section } from './Section.tsx';

interface Props {
  settings: SettingsService;
  onBrowserKeys(): void;
}

const OWN_KEYS = [
  ['J', 'key.down'],
  ['K', 'key.up'],
  ['Enter', 'key.enter'],
  ['Esc', 'key.escape'],
  ['C', 'key.cite'],
  ['A', 'key.add'],
] as const;

/** The browser's commands as they are really bound, and the keys of our own lists. */
export function KeysSection({ settings, onBrowserKeys }: Props) {
  const words = useWords();
  const [commands, setCommands] = useState<{ name: string; shortcut: string }[]>([]);
  useEffect(() => void settings.commands().then(setCommands), [settings]);
  return (
    <Section title={words('settings.keys')}>
      {commands.map((command) => (
        <CommandRow key={command.name} {...command} />
      ))}
      <div class="sheet-acts">
        <button type="button" class="button" onClick={onBrowserKeys}>
          {words('settings.keys.change')}
        </button>
      </div>
      <h3 class="sheet-sub">{words('settings.keys.surfaces')}</h3>
      {OWN_KEYS.map(([key, name]) => (
        <Row key={key} name={words(name)}>
          <kbd class="key">{key}</kbd>
        </Row>
      ))}
    </Section>
  );
}

function CommandRow({ name, shortcut }: { name: string; shortcut: string }) {
  const words = useWords();
  const locale = useLocale();
  const key = `command.${name}`;
  return (
    <Row
      name={hasMessage(key, locale) ? words(key) : name}
      text={shortcut ? undefined : words('settings.keys.not-set.text')}
    >
      {shortcut ? (
        <kbd class="key">{shortcut.replaceAll('+', ' ')}</kbd>
      ) : (
        <span class="meta">{words('settings.keys.not-set')}</span>
      )}
    </Row>
  );
}
