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

/** Asks once before something is gone for good; Escape and the first button leave all as it is. */
export function Confirm({ title, text, act, cancel, onAct, onCancel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="confirm-title" onClose={onCancel}>
      <h2 id="confirm-title">{title}</h2>
      <p>{text}</p>
      {children}
      <div class="acts">
        <button type="button" class="button" onClick={onCancel}>
          {cancel}
        </button>
        <button type="button" class="button danger" onClick={onAct}>
          {act}
        </button>
      </div>
    </dialog>
  );
}
