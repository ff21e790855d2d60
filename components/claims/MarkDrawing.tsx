import type { MarkKind } from '../../lib/model/mark.ts';
import { MARK_SHAPES } from './mark-shapes.ts';

/** The strokes of a mark on a 12 px grid, in the current colour; goes inside an `svg`. */
export function MarkDrawing({ mark }: { mark: MarkKind }) {
  const { fill, stroke, point } = MARK_SHAPES[mark];
  return (
    <>
      {fill && <path fill="currentColor" d={fill} />}
      {stroke && (
        <path
          fill="none"
          stroke="currentColor"
          stroke-width={stroke.width}
          stroke-linecap="round"
          stroke-linejoin="round"
          d={stroke.path}
        />
      )}
      {point && <circle cx={point.x} cy={point.y} r={point.radius} fill="currentColor" />}
    </>
  );
}
