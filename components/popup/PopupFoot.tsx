import { useState } from 'preact/hooks';
import type { SettingsService } from '../../lib/services/settings-service.ts';
import { attempt } from '../page/attempt.ts';
import { siteOf } from '../page/site-of.ts';
import { useWords } from '../ui/words.ts';
import type { PopupGo } from './Popup.tsx';
import { useSite } from './use-site.ts';

interface Props {
  url: string;
  settings: SettingsService;
  go: PopupGo;
  /** Takes everything of ours out of the page. */
  onPause(): void;
}

/** Ways to the other surfaces, and whether this site is read by itself. */
export function PopupFoot({ url, settings, go, onPause }: Props) {
  const words = useWords();
  const [failure, setFailure] = useState('');
  const site = siteOf(url);
  return (
    <>
      {failure && (
        <p class="said failed" role="alert">
          {failure}
        </p>
      )}
      <footer class="page-foot">
        <FootLink onClick={go.panel}>{words('link.panel')}</FootLink>
        <FootLink onClick={go.library}>{words('link.library')}</FootLink>
        <FootLink onClick={go.settings}>{words('link.settings')}</FootLink>
        {site && <SiteLink site={site} settings={settings} onPause={onPause} say={setFailure} />}
      </footer>
    </>
  );
}

function FootLink({ onClick, children }: { onClick(): void; children: string }) {
  return (
    <button type="button" class="link bar-link" onClick={onClick}>
      {children}
    </button>
  );
}

interface SiteLinkProps {
  site: string;
  settings: SettingsService;
  onPause(): void;
  /** Says what stopped it; nothing once it is asked for again. */
  say(sentence: string): void;
}

function SiteLink({ site, settings, onPause, say }: SiteLinkProps) {
  const words = useWords();
  const { automatic, allow, pause } = useSite(settings, site);
  if (automatic === null) return null;
  const act = (work: () => Promise<unknown>) => {
    say('');
    void attempt(async () => void (await work()), words, say);
  };
  return (
    <span class="at-end">
      {automatic ? (
        <FootLink onClick={() => act(() => pause().then(onPause))}>{words('popup.pause')}</FootLink>
      ) : (
        <FootLink onClick={() => act(allow)}>{words('popup.always')}</FootLink>
      )}
    </span>
  );
}
