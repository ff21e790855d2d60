import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../lib/model/problem.ts';
import type { Settings, SettingsService } from '../../lib/services/settings-service.ts';
import { SAID_MS } from '../ui/use-said.ts';

/** What became of the last change. */
export type SettingKept = { kind: 'nothing' } | { kind: 'saved' } | { kind: 'failed'; problem: Problem };

/** What was changed, without what of it has been kept. */
function without(changed: Partial<Settings>, kept: Partial<Settings>): Partial<Settings> {
  const isLeft = ([name, value]: [string, unknown]) => kept[name as keyof Settings] !== value;
  return Object.fromEntries(Object.entries(changed).filter(isLeft));
}

/**
 * The settings as they stand, how to change one, and whether that was kept; null until known. A change that was not
 * kept stays in sight, and goes along with the next one.
 */
export function useSettings(settings: SettingsService) {
  const [now, setNow] = useState<Settings | null>(null);
  const [kept, setKept] = useState<SettingKept>({ kind: 'nothing' });
  const unsaved = useRef<Partial<Settings>>({});
  useEffect(() => {
    void settings.get().then(setNow);
    // What comes back while one types is older than what stands in the field.
    return settings.onChange((read) => setNow({ ...read, ...unsaved.current }));
  }, [settings]);
  useEffect(() => {
    if (kept.kind !== 'saved') return;
    const timer = setTimeout(() => setKept({ kind: 'nothing' }), SAID_MS);
    return () => clearTimeout(timer);
  }, [kept]);
  const change = async (part: Partial<Settings>) => {
    setNow((before) => before && { ...before, ...part });
    const all = { ...unsaved.current, ...part };
    unsaved.current = all;
    const result = await settings.set(all);
    if (result.ok) unsaved.current = without(unsaved.current, all);
    setKept(result.ok ? { kind: 'saved' } : { kind: 'failed', problem: result.problem });
  };
  return { now, kept, change: (part: Partial<Settings>) => void change(part) };
}
