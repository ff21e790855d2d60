import type { ComponentChildren } from 'preact';

/** A heading at the left, rows at the right. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="sheet-section">
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

interface RowProps {
  name: ComponentChildren;
  /** What it means, in a line below. */
  text?: ComponentChildren;
  children?: ComponentChildren;
}

/** One setting: its name, and its control at the right. */
export function Row({ name, text, children }: RowProps) {
  return (
    <div class="setting">
      <div class="setting-name">
        {name}
        {text && <p class="meta">{text}</p>}
      </div>
      {children && <div class="setting-control">{children}</div>}
    </div>
  );
}
