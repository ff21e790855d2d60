import type { MarkKind } from '../../lib/model/mark.ts';

/** How a mark is drawn: filled outlines, strokes, points; all on a grid of 12. */
export interface MarkShape {
  fill?: string;
  stroke?: { path: string; width: number };
  point?: { x: number; y: number; radius: number };
}

/**
 * Round is compared with other reports, square is the article's own arithmetic; more ink is more urgent.
 * Each is known by its outline alone, at 12 and at 9 pixels.
 */
export const MARK_SHAPES: Record<MarkKind, MarkShape> = {
  // A disc cut upright whose halves have slipped: two figures that do not fit.
  conflicting: { fill: 'M5 0v9.2A4.6 4.6 0 0 1 5 0ZM6 2.8a4.6 4.6 0 0 1 0 9.2Z' },
  // A square cut by a slash, halves apart: the sum does not close.
  'failed-check': { fill: 'M.8.8h8.1L.8 8.9ZM11.2 11.2H3.1l8.1-8.1Z' },
  // A point that has moved on.
  updated: { fill: 'M5 1.2 11.4 6 5 10.8Z', point: { x: 2, y: 6, radius: 1.5 } },
  // The same, seen from the older side.
  'since-then': {
    stroke: { path: 'M5.5 2.2 10.5 6l-5 3.8Z', width: 1.4 },
    point: { x: 2, y: 6, radius: 1.5 },
  },
  // Words that wavered on the way.
  drifted: {
    stroke: {
      path: 'M1.1 4.9C2.6 2.5 4.4 2.7 6 4.1s3.4 1.4 4.9-.9M1.1 9.1C2.6 6.7 4.4 6.9 6 8.3s3.4 1.4 4.9-.9',
      width: 1.9,
    },
  },
  // The cut disc again, halves fitting.
  corroborated: {
    stroke: { path: 'M6 1.3a4.7 4.7 0 1 0 0 9.4 4.7 4.7 0 1 0 0-9.4ZM6 1.3v9.4', width: 1.3 },
  },
  // Ditto.
  repeated: { stroke: { path: 'M5 3.5 3.6 8.5M8.7 3.5 7.3 8.5', width: 1.5 } },
  // A point with nothing to set it against.
  unmatched: { point: { x: 6, y: 6, radius: 1.5 } },
};
