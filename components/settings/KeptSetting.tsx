import { problemWords } from '../page/problem-words.ts';
import { useWords } from '../ui/words.ts';
import type { SettingKept } from './use-settings.ts';

/** Whether the last change is kept; at the foot of the window, since any row may have been changed. */
export function KeptSetting({ kept }: { kept: SettingKept }) {
  const words = useWords();
  if (kept.kind === 'failed')
    return (
      <p class="said failed settings-said" role="alert">
        {words('note.not-saved', { problem: problemWords(kept.problem, words).what })}
      </p>
    );
  return (
    <p class="said settings-said" role="status">
      {kept.kind === 'saved' ? words('settings.saved') : ''}
    </p>
  );
}
