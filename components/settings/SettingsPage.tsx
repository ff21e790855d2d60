import type { LibraryService } from '../../lib/services/library-service.ts';
import type { SettingsService } from '../../lib/services/settings-service.ts';
import { useWords } from '../ui/words.ts';
import { KeptSection } from './KeptSection.tsx';
import { KeptSetting } from './KeptSetting.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { LevelSection } from './LevelSection.tsx';
import { NotesSection } from './NotesSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { useSettings } from './use-settings.ts';
import './settings.css';

interface Props {
  library: LibraryService;
  settings: SettingsService;
  onTransfer(): void;
  /** Called when the library holds less than before. */
  onChanged(): void;
  onBrowserKeys(): void;
}

/** All settings; each takes effect at once, but the language, which the next window speaks. */
export function SettingsPage({ library, settings, onTransfer, onChanged, onBrowserKeys }: Props) {
  const words = useWords();
  const { now, change, kept } = useSettings(settings);
  if (!now) return null;
  return (
    <div class="sheet" data-scrolls>
      <h1 class="title">{words('settings.title')}</h1>
      <LevelSection level={now.level} onLevel={(level) => change({ level })} />
      <SitesSection sites={now.automaticSites} settings={settings} onChanged={onChanged} />
      <KeptSection
        remember={now.remember}
        onRemember={(remember) => change({ remember })}
        library={library}
        settings={settings}
        onTransfer={onTransfer}
        onChanged={onChanged}
      />
      <NotesSection author={now.author} onAuthor={(author) => change({ author })} />
      <LanguageSection language={now.language} onLanguage={(language) => change({ language })} />
      <KeysSection settings={settings} onBrowserKeys={onBrowserKeys} />
      <KeptSetting kept={kept} />
    </div>
  );
}
