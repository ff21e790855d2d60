interface Props {
  /** What is going on, with its count ("Reading 12 of 31"). */
  label: string;
  done?: number | undefined;
  total?: number | undefined;
  cancel: string;
  onCancel(): void;
}

/** Long work: what is being done, how far it is, and a way out. */
export function Progress({ label, done, total, cancel, onCancel }: Props) {
  return (
    <div class="working">
      <div class="working-line">
        <span role="status">{label}</span>
        <button type="button" class="button" onClick={onCancel}>
          {cancel}
        </button>
      </div>
      <progress
        class="progress"
        aria-label={label}
        value={total ? (done ?? 0) : undefined}
        max={total ?? 1}
      />
    </div>
  );
}
