import type { KeyValueStore } from '../model/key-value-store.ts';
import type { Settings } from './settings-service.ts';

/** What is set before anybody sets anything. */
export const DEFAULTS: Settings = {
  level: 'findings',
  automaticSites: [],
  remember: true,
  author: '',
  language: '',
};

const KEY = 'settings';

/** The settings as kept; a damaged or missing part has its default. */
export async function readSettings(store: KeyValueStore): Promise<Settings> {
  const kept = (await store.get([KEY]))[KEY];
  return typeof kept === 'object' && kept !== null ? withDefaults(kept) : DEFAULTS;
}

export async function writeSettings(store: KeyValueStore, change: Partial<Settings>): Promise<Settings> {
  const settings = withDefaults({ ...(await readSettings(store)), ...change });
  await store.set({ [KEY]: settings });
  return settings;
}

export function onSettings(store: KeyValueStore, listener: (now: Settings) => void): () => void {
  return store.onChange((keys) => {
    if (keys.includes(KEY)) void readSettings(store).then(listener);
  });
}

function withDefaults(kept: Partial<Settings>): Settings {
  const { level, automaticSites, remember, author, language } = kept;
  return {
    level: level === 'all' || level === 'conflicts' ? level : DEFAULTS.level,
    automaticSites: Array.isArray(automaticSites)
      ? automaticSites.filter((site) => typeof site === 'string')
      : DEFAULTS.automaticSites,
    remember: typeof remember === 'boolean' ? remember : DEFAULTS.remember,
    author: typeof author === 'string' ? author : DEFAULTS.author,
    language: typeof language === 'string' ? language : DEFAULTS.language,
  };
}
