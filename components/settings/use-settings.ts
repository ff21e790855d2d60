import { useEffect, useState } from 'preact/hooks';
import type { Settings, SettingsService } from '../../lib/services/settings-service.ts';

/** The settings as they stand, and how to change one; null until known. */
export function useSettings(settings: SettingsService) {
  const [now, setNow] = useState<Settings | null>(null);
  useEffect(() => {
    void settings.get().then(setNow);
    return settings.onChange(setNow);
  }, [settings]);
  const change = (part: Partial<Settings>) => {
    setNow((before) => before && { ...before, ...part });
    void settings.set(part);
  };
  return { now, change };
}
