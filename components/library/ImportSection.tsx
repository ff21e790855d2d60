import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { ProblemNotice } from '../page/ProblemNotice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useWords } from '../ui/words.ts';
import { useDrop } from './use-drop.ts';
import type { useTaking } from './use-taking.ts';

interface Props<Files, Now, Summary> {
  title: string;
  text: string;
  taking: ReturnType<typeof useTaking<Files, Now, Summary>>;
  /** Takes files that are dropped on the section, where it takes any. */
  onDrop?(files: File[]): void;
  /** What is said and shown while it runs. */
  told(progress: Now, isDry: boolean): { label: string; done: number; total?: number | undefined };
  /** What would come in, or came. */
  summary(summary: Summary, files: Files, isDone: boolean): ComponentChildren;
  /** Words of the button that takes it in. */
  act: string;
  /** True where there is nothing to take. */
  isEmpty?(summary: Summary): boolean;
  /** The ways to choose files. */
  children: ComponentChildren;
}

/** An import: files are chosen, checked, shown, and taken in after a yes. */
export function ImportSection<Files, Now, Summary>(props: Props<Files, Now, Summary>) {
  const words = useWords();
  const { state, take, cancel, forget } = props.taking;
  const isOpen = state.kind !== 'running' && state.kind !== 'checked';
  const place = useRef<HTMLElement>(null);
  const isOver = useDrop(place, (isOpen && props.onDrop) || null);
  return (
    <section class="sheet-section" ref={place}>
      <h2>{props.title}</h2>
      <div class={isOver ? 'drop-place is-over' : 'drop-place'}>
        <p class="sheet-text">{props.text}</p>
        {state.kind === 'running' && (
          <Progress
            {...props.told(state.progress, state.isDry)}
            cancel={words('action.cancel')}
            onCancel={cancel}
          />
        )}
        {isOpen && <div class="sheet-acts">{props.children}</div>}
        {(state.kind === 'checked' || state.kind === 'done') && (
          <div class="sheet-summary" role="status">
            {props.summary(state.summary, state.files, state.kind === 'done')}
          </div>
        )}
        {state.kind === 'checked' && (
          <div class="sheet-acts">
            <button
              type="button"
              class="button primary"
              disabled={props.isEmpty?.(state.summary)}
              onClick={() => take(state.files)}
            >
              {props.act}
            </button>
            <button type="button" class="button" onClick={forget}>
              {words('action.cancel')}
            </button>
          </div>
        )}
        {state.kind === 'failed' && <ProblemNotice problem={state.problem} />}
      </div>
    </section>
  );
}
