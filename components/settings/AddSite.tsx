import { useId, useState } from 'preact/hooks';
import type { SettingsService } from '../../lib/services/settings-service.ts';
import { attempt } from '../page/attempt.ts';
import { useWords } from '../ui/words.ts';
import { domainOf } from './domain-of.ts';

/** Asks the browser to let one more site be read by itself. */
export function AddSite({ settings, label }: { settings: SettingsService; label: string }) {
  const words = useWords();
  const hint = useId();
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState('');
  const add = async () => {
    const domain = domainOf(text);
    if (!domain) return setRefusal(words('settings.site.unclear'));
    // Straight from the click: the browser asks only then.
    const granted = await settings.allowSite(domain);
    setRefusal(granted ? '' : words('settings.site.refused'));
    if (granted) setText('');
  };
  return (
    <form
      class="site-form"
      onSubmit={(event) => {
        event.preventDefault();
        void attempt(add, words, setRefusal);
      }}
    >
      <input
        class="field"
        aria-label={label}
        placeholder={words('settings.site.placeholder')}
        value={text}
        aria-invalid={refusal !== ''}
        aria-describedby={refusal ? hint : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {label}
      </button>
      {refusal && (
        <p id={hint} role="alert" class="add-refused">
          {refusal}
        </p>
      )}
    </form>
  );
}
