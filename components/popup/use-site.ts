import { useEffect, useState } from 'preact/hooks';
import type { SettingsService } from '../../lib/services/settings-service.ts';

/** The granted domain that a host belongs to, if any. */
function grantOf(host: string, domains: readonly string[]): string | undefined {
  return domains.find((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** Whether a site is read by itself, and how to change that; null until known. */
export function useSite(settings: SettingsService, host: string) {
  const [domains, setDomains] = useState<string[] | null>(null);
  useEffect(() => {
    void settings.get().then((now) => setDomains(now.automaticSites));
    return settings.onChange((now) => setDomains(now.automaticSites));
  }, [settings]);
  const grant = domains && grantOf(host, domains);
  return {
    automatic: domains && grant !== undefined,
    // Straight from the click: the browser asks only then.
    allow: () => settings.allowSite(host),
    pause: () => settings.withdrawSite(grant ?? host),
  };
}
