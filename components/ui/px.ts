/** A length in CSS pixels; Preact adds no unit by itself. */
export function px(length: number): string {
  return `${length}px`;
}
