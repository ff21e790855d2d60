import { useEffect, useState } from 'preact/hooks';
import type { SettingsService } from '../../lib/services/settings-service.ts';
import { attempt } from '../page/attempt.ts';
import { Confirm } from '../ui/Confirm.tsx';
import { useWords } from '../ui/words.ts';
import { Row } from './Section.tsx';

const PERIODS = [30, 90, 180, 365, 730];
const AT_FIRST = 365;

interface Props {
  settings: SettingsService;
  /** Called with what was forgotten, or with why nothing was. */
  onSaid(said: string): void;
}

/** Forgets reports not read for long: what would go is counted first, and nothing goes by itself. */
export function RetentionRow({ settings, onSaid }: Props) {
  const words = useWords();
  const [days, setDays] = useState(AT_FIRST);
  const [found, setFound] = useState<{ reports: number; kept: number } | null>(null);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    let here = true;
    settings.forgetUnread(days, true).then(
      (counts) => here && setFound(counts),
      () => here && setFound(null),
    );
    return () => {
      here = false;
    };
  }, [settings, days]);
  const count = found?.reports ?? 0;
  const forget = async () => {
    setAsking(false);
    const { reports } = await settings.forgetUnread(days, false);
    onSaid(words('settings.forget.done', { count: reports }));
  };
  const would = found
    ? [
        words('settings.unread.would', { count }),
        ...(found.kept > 0 ? [words('settings.forget.kept', { count: found.kept })] : []),
      ].join(' ')
    : '';
  return (
    <Row name={words('settings.unread')} text={would}>
      <select
        class="field"
        aria-label={words('settings.unread')}
        value={days}
        onChange={(event) => setDays(Number(event.currentTarget.value))}
      >
        {PERIODS.map((period) => (
          <option key={period} value={period}>
            {words('settings.unread.days', { count: period })}
          </option>
        ))}
      </select>
      <button type="button" class="button" disabled={count === 0} onClick={() => setAsking(true)}>
        {words('settings.unread.act')}
      </button>
      {asking && (
        <Confirm
          title={words('settings.unread.title', { count })}
          text={would}
          act={words('settings.unread.act')}
          cancel={words('action.cancel')}
          onAct={() => void attempt(forget, words, onSaid)}
          onCancel={() => setAsking(false)}
        />
      )}
    </Row>
  );
}
