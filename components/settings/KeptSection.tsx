import { useState } from 'preact/hooks';
import type { LibraryService } from '../../lib/services/library-service.ts';
import type { SettingsService } from '../../lib/services/settings-service.ts';
import { attempt } from '../page/attempt.ts';
import { Confirm } from '../ui/Confirm.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words.ts';
import { RetentionRow } from './RetentionRow.tsx';
import { Row, Section } from './Section.tsx';
import { StorageFacts } from './StorageFacts.tsx';

interface Props {
  remember: boolean;
  onRemember(remember: boolean): void;
  library: LibraryService;
  settings: SettingsService;
  onTransfer(): void;
  onChanged(): void;
}

/** What is kept, how large it is, and how to take it back. */
export function KeptSection({ remember, onRemember, library, settings, onTransfer, onChanged }: Props) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const [turn, setTurn] = useState(0);
  const tell = (sentence: string) => {
    setSaid(sentence);
    setTurn((before) => before + 1);
    onChanged();
  };
  const forgetHour = async () => {
    const { reports } = await settings.forgetLastHour();
    tell(words('settings.forget.done', { count: reports }));
  };
  const deleteAll = async () => {
    setAsking(false);
    await settings.deleteEverything();
    tell(words('settings.delete-all.done'));
  };
  return (
    <Section title={words('settings.kept')}>
      <Row name={words('settings.remember')} text={words('settings.remember.text')}>
        <Switch label={words('settings.remember')} on={remember} onChange={onRemember} />
      </Row>
      <StorageFacts key={turn} library={library} />
      <RetentionRow key={`unread ${turn}`} settings={settings} onSaid={tell} />
      <div class="sheet-acts">
        <button type="button" class="button" onClick={onTransfer}>
          {words('transfer.export.act')}
        </button>
        <button type="button" class="button" onClick={() => void attempt(forgetHour, words, tell)}>
          {words('settings.forget-hour')}
        </button>
        <button type="button" class="button danger" onClick={() => setAsking(true)}>
          {words('settings.delete-all')}
        </button>
      </div>
      <p class="meta" role="status">
        {said}
      </p>
      {asking && (
        <Confirm
          title={words('settings.delete-all.title')}
          text={words('settings.delete-all.text')}
          act={words('settings.delete-all.act')}
          cancel={words('action.cancel')}
          onAct={() => void attempt(deleteAll, words, tell)}
          onCancel={() => setAsking(false)}
        />
      )}
    </Section>
  );
}
