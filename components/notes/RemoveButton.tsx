/** A small cross that takes one thing out of a list. */
export function RemoveButton({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <button type="button" class="remove" aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 8 8" aria-hidden="true" focusable="false">
        <path d="M1 1l6 6M7 1 1 7" stroke="currentColor" stroke-width="1.2" />
      </svg>
    </button>
  );
}
