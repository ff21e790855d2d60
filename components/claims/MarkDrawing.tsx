import type { MarkKind } from '../../lib/model/mark.ts';
import { MARK_SHAPES } from './mark-shapes.ts';

/**
 * The strokes of a mark on a 12 px grid, in the current colour; goes inside an `svg`.
 * @param props.widen by how much of the grid every shape is wider than the mark itself
 */
export function MarkDrawing({ mark, widen = 0 }: { mark: MarkKind; widen?: number }) {
  const { fill, stroke, point } = MARK_SHAPES[mark];
  return (
    <>
      {fill && (
        <path
          fill="currentColor"
          stroke={widen > 0 ? 'currentColor' : undefined}
          stroke-width={widen}
          stroke-linejoin="round"
          d={fill}
        />
      )}
      {stroke && (
        <path
          fill="none"
          stroke="currentColor"
          stroke-width={stroke.width + widen}
          stroke-linecap="round"
          stroke-linejoin="round"
          d={stroke.path}
        />
      )}
      {point && <circle cx={point.x} cy={point.y} r={point.radius + widen / 2} fill="currentColor" />}
    </>
  );
}
