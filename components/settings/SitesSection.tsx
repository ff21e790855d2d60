import { useState } from 'preact/hooks';
import type { SettingsService } from '../../lib/services/settings-service.ts';
import { attempt } from '../page/attempt.ts';
import { Confirm } from '../ui/Confirm.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { useWords } from '../ui/words.ts';
import { AddSite } from './AddSite.tsx';
import { domainOf } from './domain-of.ts';
import { Row, Section } from './Section.tsx';

interface Props {
  sites: readonly string[];
  settings: SettingsService;
  onChanged(): void;
}

/** Sites whose articles are read by themselves, and forgetting what was read on one. */
export function SitesSection({ sites, settings, onChanged }: Props) {
  const words = useWords();
  const [forgetting, setForgetting] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const ask = (site: string) => setForgetting(settings.outletOf(domainOf(site) ?? site));
  const forget = async (site: string, withNotes: boolean) => {
    setForgetting(null);
    const { reports, kept } = await settings.forgetSite(site, withNotes);
    const stays = kept > 0 ? words('settings.forget.kept', { count: kept }) : '';
    setSaid(words('problem.then', { safe: words('settings.forget.done', { count: reports }), next: stays }));
    onChanged();
  };
  const pause = async (site: string) => {
    await settings.withdrawSite(site);
    setSaid('');
  };
  return (
    <Section title={words('settings.sites')}>
      <Row name={words('settings.automatic')} text={words('settings.automatic.text')}>
        <AddSite settings={settings} label={words('settings.site.add')} />
      </Row>
      {sites.map((site) => (
        <Row key={site} name={<Foreign text={site} />}>
          <button
            type="button"
            class="link bar-link"
            aria-label={words('settings.site.pause-label', { site })}
            onClick={() => void attempt(() => pause(site), words, setSaid)}
          >
            {words('settings.site.pause')}
          </button>
          <button
            type="button"
            class="link bar-link"
            aria-label={words('settings.site.forget-label', { site })}
            onClick={() => ask(site)}
          >
            {words('settings.site.forget')}
          </button>
        </Row>
      ))}
      <Row name={words('settings.forget-outlet')} text={words('settings.forget-outlet.text')}>
        <ForgetSite onForget={ask} />
      </Row>
      <p class="meta" role="status">
        {said}
      </p>
      {forgetting && (
        <ConfirmForgetting
          site={forgetting}
          onForget={(withNotes) => void attempt(() => forget(forgetting, withNotes), words, setSaid)}
          onCancel={() => setForgetting(null)}
        />
      )}
    </Section>
  );
}

interface ForgettingProps {
  site: string;
  onForget(withNotes: boolean): void;
  onCancel(): void;
}

/** Notes are somebody's work: they stay unless that is said, too. */
function ConfirmForgetting({ site, onForget, onCancel }: ForgettingProps) {
  const words = useWords();
  const [withNotes, setWithNotes] = useState(false);
  return (
    <Confirm
      title={words('settings.forget.title', { site })}
      text={words(withNotes ? 'settings.forget.text-notes' : 'settings.forget.text')}
      act={words('settings.site.forget')}
      cancel={words('action.cancel')}
      onAct={() => onForget(withNotes)}
      onCancel={onCancel}
    >
      <label>
        <input
          type="checkbox"
          checked={withNotes}
          onChange={(event) => setWithNotes(event.currentTarget.checked)}
        />
        {words('settings.forget.notes')}
      </label>
    </Confirm>
  );
}

function ForgetSite({ onForget }: { onForget(site: string): void }) {
  const words = useWords();
  const [text, setText] = useState('');
  return (
    <form
      class="site-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onForget(text.trim());
      }}
    >
      <input
        class="field"
        aria-label={words('settings.forget-outlet')}
        placeholder={words('settings.site.placeholder')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {words('settings.site.forget-act')}
      </button>
    </form>
  );
}
