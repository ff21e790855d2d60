/** The name with its mark: three lines of text, one point of light. */
export function NameMark() {
  return (
    <span class="name">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path fill="var(--ink)" d="M1 2h4.6v2H1zM1 7h4.6v2H1zM1 12h14v2H1z" />
        <circle cx="11" cy="6" r="4" fill="var(--accent)" />
      </svg>
      Claimlight
    </span>
  );
}
