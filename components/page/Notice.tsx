import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  text: string;
  /** True where something went wrong: marked by a bar, and said at once. */
  isTrouble?: boolean;
  /** The one act that is offered. */
  children?: ComponentChildren;
}

/** An empty, limited or failed state: what it is, what is safe, one thing to do. */
export function Notice({ title, text, isTrouble = false, children }: Props) {
  return (
    <div class="notice" role={isTrouble ? 'alert' : 'status'}>
      <div class={isTrouble ? 'trouble' : undefined}>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      {children}
    </div>
  );
}
