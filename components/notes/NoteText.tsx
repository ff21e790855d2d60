import { useLayoutEffect, useRef } from 'preact/hooks';

export interface Caret {
  start: number;
  end: number;
}

interface Props {
  label: string;
  text: string;
  /** Where the caret goes when the field appears; absent when it shouldn't take the focus. */
  caret?: Caret | undefined;
  onText(text: string): void;
  onCaret(caret: Caret): void;
}

/** A field that comes late leaves the focus to whoever has gone elsewhere meanwhile: keys would be typed into the note. */
function isFocusFree(area: HTMLElement | null): boolean {
  const { activeElement, body } = document;
  return (
    activeElement === null ||
    (area?.closest('.claim') ?? body).contains(activeElement) ||
    activeElement === body
  );
}

/** The note's text: grows with what is written, and remembers its caret. */
export function NoteText({ label, text, caret, onText, onCaret }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  // Once, when the field appears: later the caret is the writer's.
  useLayoutEffect(() => {
    if (!caret || !isFocusFree(area.current)) return;
    area.current?.focus();
    area.current?.setSelectionRange(caret.start, caret.end);
    // The row was scrolled to before the field was in it.
    area.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const report = (event: { currentTarget: HTMLTextAreaElement }) =>
    onCaret({ start: event.currentTarget.selectionStart, end: event.currentTarget.selectionEnd });
  return (
    <textarea
      ref={area}
      class="field note-text"
      aria-label={label}
      value={text}
      onInput={(event) => {
        onText(event.currentTarget.value);
        report(event);
      }}
      onSelect={report}
      onKeyUp={report}
      onClick={report}
    />
  );
}
