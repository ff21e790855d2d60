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

/** All settings in one value, as before each had a value of its own. */
const WHOLE = 'settings';

const NAMES = Object.keys(DEFAULTS) as (keyof Settings)[];
const KEYS = [WHOLE, ...NAMES.map(keyOf)];

/** The settings as kept; a damaged or missing one has its default. */
export async function readSettings(store: KeyValueStore): Promise<Settings> {
  const values = await store.get(KEYS);
  const whole = values[WHOLE];
  const own = NAMES.flatMap((name) => (keyOf(name) in values ? [[name, values[keyOf(name)]]] : []));
  return withDefaults({
    ...(typeof whole === 'object' && whole !== null ? whole : {}),
    ...(Object.fromEntries(own) as Partial<Settings>),
  });
}

/** Each setting has a value of its own, so that two windows can change two of them, and no change waits for a look. */
export async function writeSettings(store: KeyValueStore, change: Partial<Settings>): Promise<void> {
  await store.set(Object.fromEntries(Object.entries(change).map(([name, value]) => [keyOf(name), value])));
}

export function onSettings(store: KeyValueStore, listener: (now: Settings) => void): () => void {
  return store.onChange((keys) => {
    if (keys.some((key) => KEYS.includes(key))) void readSettings(store).then(listener);
  });
}

function keyOf(name: string): string {
  return `setting:${name}`;
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
