import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../lib/model/problem.ts';
import type { Settings, SettingsService } from '../../lib/services/settings-service.ts';
import { SAID_MS } from '../ui/use-said.ts';

/** What became of the last change. */
export type SettingKept = { kind: 'nothing' } | { kind: 'saved' } | { kind: 'failed'; problem: Problem };

/** The settings as they stand, how to change one, and whether that was kept; null until known. */
export function useSettings(settings: SettingsService) {
  const [now, setNow] = useState<Settings | null>(null);
  const [kept, setKept] = useState<SettingKept>({ kind: 'nothing' });
  const writing = useRef(0);
  useEffect(() => {
    void settings.get().then(setNow);
    // What comes back while one types is older than what stands in the field.
    return settings.onChange((read) => writing.current === 0 && setNow(read));
  }, [settings]);
  useEffect(() => {
    if (kept.kind !== 'saved') return;
    const timer = setTimeout(() => setKept({ kind: 'nothing' }), SAID_MS);
    return () => clearTimeout(timer);
  }, [kept]);
  const change = async (part: Partial<Settings>) => {
    setNow((before) => before && { ...before, ...part });
    writing.current += 1;
    const kept = await settings.set(part);
    writing.current -= 1;
    setKept(kept.ok ? { kind: 'saved' } : { kind: 'failed', problem: kept.problem });
  };
  return { now, kept, change: (part: Partial<Settings>) => void change(part) };
}
