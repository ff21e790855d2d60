import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  text: string;
  /** The verb of what will be done. */
  act: string;
  cancel: string;
  onAct(): void;
  onCancel(): void;
  /** What may be chosen before. */
  children?: ComponentChildren;
}

/**
 * Asks once before something is gone for good; Escape and the first button leave all as it is. However it ends, it is
 * closed before it is taken away: only closing gives the focus back to where it was.
 */
export function Confirm({ title, text, act, cancel, onAct, onCancel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isDone = useRef(false);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  const actAtLast = () => {
    isDone.current = true;
    close();
    onAct();
  };
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="confirm-title"
      onClose={() => !isDone.current && onCancel()}
    >
      <h2 id="confirm-title">{title}</h2>
      <p>{text}</p>
      {children}
      <div class="acts">
        <button type="button" class="button" onClick={close}>
          {cancel}
        </button>
        <button type="button" class="button danger" onClick={actAtLast}>
          {act}
        </button>
      </div>
    </dialog>
  );
}
