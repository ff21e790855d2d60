import { useRef } from 'preact/hooks';
import { figureWords } from '../../lib/i18n/sentences/figure.ts';
import { middle } from '../claims/middle.ts';
import { dayShort } from '../ui/dates.ts';
import { printable } from '../ui/printable.ts';
import { useRoom } from '../ui/use-room.ts';
import { useLocale, useWords } from '../ui/words.ts';
import { PointMark } from './PointMark.tsx';
import { byParty, type Point } from './points.ts';
import { spreadLabels } from './spread-labels.ts';
import { type TimeScale, thinned, timeScale } from './time-scale.ts';
import { type ValueScale, valueScale } from './value-scale.ts';
import './timeline.css';

const HEIGHT = 272;
const TOP = 22;
const BOTTOM = 232;
const LABEL_GAP = 12;
const LABEL_HEIGHT = 32;
/** Least distance of two days that are both named. */
const DAYS_APART = 44;

/** Where the plot begins and ends between the values at its left and the names at its right. */
interface Frame {
  width: number;
  left: number;
  right: number;
}

const WIDE: Frame = { width: 632, left: 64, right: 470 };
/** For rooms in which letters of the wide one would be too small to read. */
const NARROW: Frame = { width: 288, left: 34, right: 176 };
const NARROW_BELOW = 560;
const MOST_SERIES = 6;

interface Series {
  name: string;
  points: Point[];
}

/** One quantity over time: a figure stands until the next; sources differ by line and point. */
export function StoryChart({ points }: { points: readonly Point[] }) {
  const words = useWords();
  const locale = useLocale();
  const drawing = useRef<SVGSVGElement>(null);
  const room = useRoom(drawing);
  const isNarrow = room !== null && room < NARROW_BELOW;
  const frame = isNarrow ? NARROW : WIDE;
  const dated = points.filter(({ at }) => at);
  const series = byParty(dated)
    .slice(0, MOST_SERIES)
    .map(({ party, points: own }) => ({ name: printable(party ?? words('timeline.unnamed')), points: own }));
  const times = timeScale(
    dated.map(({ at }) => at),
    frame.left + 24,
    frame.right - 24,
    58,
  );
  const values = valueScale(
    dated.flatMap(({ quantity }) => [quantity.value.low, quantity.value.high]),
    TOP,
    BOTTOM,
  );
  const told = series.flatMap(({ name, points: own }) => {
    const last = own.at(-1);
    const date = last ? dayShort(last.at, locale) : '';
    return last
      ? words('story.series', { source: name, figure: figureWords(last.quantity, locale), date })
      : [];
  });
  return (
    <svg
      ref={drawing}
      class={isNarrow ? 'story-chart is-narrow' : 'story-chart'}
      viewBox={`0 0 ${frame.width} ${HEIGHT}`}
      role="img"
      aria-label={words('story.chart', { sources: told.join('; ') })}
    >
      <Grid frame={frame} values={values} times={times} />
      {series.map((each, index) => (
        <SeriesLine key={each.name} series={each} index={index} frame={frame} values={values} times={times} />
      ))}
      <SeriesLabels series={series} frame={frame} values={values} />
    </svg>
  );
}

function Grid({ frame, values, times }: { frame: Frame; values: ValueScale; times: TimeScale }) {
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, notation: 'compact' });
  return (
    <>
      {values.ticks.map((tick) => (
        <g key={tick}>
          <path
            class={tick === 0 ? 'base' : 'ground'}
            d={`M${frame.left} ${values.y(tick)}H${frame.right}`}
          />
          <text class="axis" x={frame.left - 8} y={values.y(tick) + 4} text-anchor="end">
            {number.format(tick)}
          </text>
        </g>
      ))}
      {thinned(times.ticks, DAYS_APART).map(({ x, at }) => (
        <text key={at} class="axis" x={x} y={BOTTOM + 20} text-anchor="middle">
          {dayShort(at, locale)}
        </text>
      ))}
    </>
  );
}

interface LineProps {
  series: Series;
  index: number;
  frame: Frame;
  values: ValueScale;
  times: TimeScale;
}

function SeriesLine({ series, index, frame, values, times }: LineProps) {
  const steps = series.points
    .map(({ at, quantity }, order) => {
      const x = times.x(at);
      const y = values.y(middle(quantity));
      return order === 0 ? `M${x} ${y}` : `H${x}V${y}`;
    })
    .join('');
  return (
    <g class={`series is-series-${index % 3}`}>
      <path class="step" d={`${steps}H${frame.right}`} />
      {series.points.map(({ claim, at, quantity }) => (
        <g key={`${claim.id} ${quantity.span.start}`}>
          {quantity.value.low !== quantity.value.high && (
            <Whisker x={times.x(at)} from={values.y(quantity.value.low)} to={values.y(quantity.value.high)} />
          )}
          <PointMark shape={index % 3} x={times.x(at)} y={values.y(middle(quantity))} />
        </g>
      ))}
    </g>
  );
}

function Whisker({ x, from, to }: { x: number; from: number; to: number }) {
  return <path class="whisker" d={`M${x} ${from}V${to}M${x - 5} ${from}h10M${x - 5} ${to}h10`} />;
}

/** Names stand at the ends of their lines, so that no key has to be read. */
function SeriesLabels({ series, frame, values }: { series: Series[]; frame: Frame; values: ValueScale }) {
  const locale = useLocale();
  const lasts = series.map(({ points }) => points.at(-1)?.quantity);
  const places = spreadLabels(
    lasts.map((last) => (last ? values.y(middle(last)) : BOTTOM)),
    LABEL_HEIGHT,
  );
  const start = frame.right + LABEL_GAP;
  return (
    <>
      {series.map(({ name }, index) => {
        const last = lasts[index];
        return (
          <foreignObject
            key={name}
            x={start}
            y={(places[index] ?? 0) - 9}
            width={frame.width - start}
            height={LABEL_HEIGHT}
          >
            <p class="series-label">
              <b class="one-line">{name}</b>
              {last && <span class="one-line">{figureWords(last, locale)}</span>}
            </p>
          </foreignObject>
        );
      })}
    </>
  );
}
