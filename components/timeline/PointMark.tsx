/** A point of a series: disc, square or triangle, so that series differ without colour. */
export function PointMark({ shape, x, y }: { shape: number; x: number; y: number }) {
  if (shape === 0) return <circle class="point" cx={x} cy={y} r="4" />;
  if (shape === 1) return <rect class="point" x={x - 4} y={y - 4} width="8" height="8" />;
  return <path class="point" d={`M${x} ${y - 5.5}l5.5 9.5h-11Z`} />;
}
