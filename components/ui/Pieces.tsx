import type { ComponentChildren } from 'preact';

/** Facts in a row with points between them; where the row breaks, it breaks between facts, and the point there is not seen. */
export function Pieces({ children }: { children: ComponentChildren[] }) {
  return (
    <span class="pieces">
      {children.filter(Boolean).map((piece, index) => (
        <span key={index} class="piece">
          {index > 0 && <span class="piece-point"> · </span>}
          {piece}
        </span>
      ))}
    </span>
  );
}
