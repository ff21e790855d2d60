/** Places values on a vertical line that always begins at zero, with three or four round grid lines. */
export interface ValueScale {
  y(value: number): number;
  ticks: number[];
}

const STEPS = [1, 2, 2.5, 5, 10];
const MOST_LINES = 4;
const SMALLEST = 1e-9;

/**
 * @param values those that must fit in; negative ones pull the line below zero
 * @param top, bottom ends of the line, in drawing units
 */
export function valueScale(values: readonly number[], top: number, bottom: number): ValueScale {
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  // Nothing in the news is smaller; it also keeps the powers of ten finite.
  const range = most - least > SMALLEST ? most - least : 1;
  const magnitude = 10 ** Math.floor(Math.log10(range / MOST_LINES));
  const step = magnitude * (STEPS.find((each) => range / (each * magnitude) <= MOST_LINES) ?? 10);
  const first = Math.floor(least / step);
  const last = Math.max(Math.ceil(most / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  const unit = (bottom - top) / ((last - first) * step);
  return { y: (value) => bottom - (value - first * step) * unit, ticks };
}
