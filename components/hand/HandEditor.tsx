import { useEffect, useRef } from 'preact/hooks';
import type { Bound } from '../../lib/model/quantity.ts';
import type { HandDraft, HandService } from '../../lib/services/hand-service.ts';
import { problemWords } from '../page/problem-words.ts';
import { useWords } from '../ui/words.ts';
import { HandField } from './HandField.tsx';
import { HandKeptLine } from './HandKeptLine.tsx';
import { UnitField } from './UnitField.tsx';
import { useHandEditor } from './use-hand-editor.ts';
import './hand.css';

interface Props {
  hands: HandService;
  draft: HandDraft;
  /** Called once it is a claim. */
  onSaved(): void;
  /** Called when the form is left; what was typed comes back with it, unless it was discarded. */
  onCancel(): void;
}

const BOUNDS: readonly Bound[] = [
  'exact',
  'about',
  'nearly',
  'at-least',
  'more-than',
  'at-most',
  'fewer-than',
];

/** A claim by hand: the figure, what it counts, where, when, who says so. Enter saves; Escape leaves, and what was typed stays for later. */
export function HandEditor({ hands, draft, onSaved, onCancel }: Props) {
  const words = useWords();
  const { fields, change, save, discard, kept, wait, fault, problem, isSaving } = useHandEditor(
    hands,
    draft,
    onSaved,
  );
  const form = useRef<HTMLFormElement>(null);
  const fieldOf = (name: string) => form.current?.querySelector<HTMLElement>(`[name="${name}"]`);
  useEffect(() => fieldOf('low')?.focus(), []);
  const field = (name: 'low' | 'high' | 'counted' | 'places' | 'period' | 'from' | 'to' | 'source') => ({
    name,
    value: fields[name],
    fault: fault === name,
    onInput: (value: string) => void change({ [name]: value }),
  });
  return (
    <form
      ref={form}
      class="hand-editor"
      aria-label={words(draft.was ? 'hand.correct' : 'hand.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void save().then((found) => found && fieldOf(found)?.focus());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <HandField {...field('low')} numeric />
      <HandField {...field('high')} numeric />
      <label class="hand-field">
        <span class="meta">{words('hand.bound')}</span>
        <select
          class="field"
          value={fields.bound === 'between' ? 'exact' : fields.bound}
          disabled={fields.high.trim() !== ''}
          onChange={(event) => void change({ bound: event.currentTarget.value as Bound })}
        >
          {BOUNDS.map((bound) => (
            <option key={bound} value={bound}>
              {words(`hand.bound.${bound}`)}
            </option>
          ))}
        </select>
      </label>
      <UnitField
        units={hands.units}
        current={draft.shown?.unit}
        value={fields.unitId}
        onChange={(unitId) => void change({ unitId })}
      />
      <HandField {...field('counted')} wide />
      <HandField {...field('places')} wide />
      <HandField {...field('period')} wide />
      <HandField {...field('from')} type="date" />
      <HandField {...field('to')} type="date" />
      <HandField {...field('source')} wide />
      <div class="hand-end">
        <HandKeptLine kept={kept} wait={wait} />
        <p class="meta" role="alert">
          {problem && words('hand.not-saved', { problem: problemWords(problem, words).what })}
        </p>
        <button type="button" class="button plain" onClick={() => void discard().then(onCancel)}>
          {words(kept.kind === 'nothing' ? 'action.cancel' : 'hand.discard')}
        </button>
        <button type="submit" class="button primary" disabled={isSaving}>
          {words('hand.save')}
        </button>
      </div>
    </form>
  );
}
