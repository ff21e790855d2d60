import { dayOf } from '../../lib/i18n/sentences/date.ts';

/** Places moments along a line: equal times share a place, and neighbours keep room for their labels. */
export interface TimeScale {
  x(at: string): number;
  ticks: { x: number; at: string }[];
}

/**
 * @param times ISO 8601, in any order
 * @param from, to ends of the line
 * @param apart least distance between two places
 */
export function timeScale(times: readonly string[], from: number, to: number, apart: number): TimeScale {
  const days = [...new Set(times.map(dayOf))].toSorted();
  const values = days.map((day) => Date.parse(day) || 0);
  const first = values[0] ?? 0;
  const length = (values.at(-1) ?? 0) - first || 1;
  const gap = days.length > 1 ? Math.min(apart, (to - from) / (days.length - 1)) : 0;
  // Half of the line is kept for the least distances, the rest is given out by time.
  const free = to - from - gap * (days.length - 1);
  const places = new Map(
    days.map((day, index) => [day, from + gap * index + free * (((values[index] ?? 0) - first) / length)]),
  );
  if (days.length === 1 && days[0] !== undefined) places.set(days[0], to);
  return {
    x: (at) => places.get(dayOf(at)) ?? to,
    ticks: [...places].map(([at, x]) => ({ at, x })),
  };
}

/** The ticks that can be named without one label covering another: the last, and before it all that keep their distance. */
export function thinned(ticks: TimeScale['ticks'], apart: number): TimeScale['ticks'] {
  let free = Number.POSITIVE_INFINITY;
  return ticks
    .toReversed()
    .filter(({ x }) => {
      const fits = x <= free;
      if (fits) free = x - apart;
      return fits;
    })
    .toReversed();
}
