import { figureWords } from '../../lib/i18n/sentences/figure.ts';
import { middle } from '../claims/middle.ts';
import { dayShort } from '../ui/dates.ts';
import { printable } from '../ui/printable.ts';
import { useLocale, useWords } from '../ui/words.ts';
import { PointMark } from './PointMark.tsx';
import { byParty, type Point } from './points.ts';
import { spreadLabels } from './spread-labels.ts';
import { type TimeScale, timeScale } from './time-scale.ts';
import { type ValueScale, valueScale } from './value-scale.ts';
import './timeline.css';

const WIDTH = 632;
const HEIGHT = 272;
const PLOT = { left: 64, right: 470, top: 22, bottom: 232 };
const LABELS = PLOT.right + 12;
const LABEL_HEIGHT = 32;
const MOST_SERIES = 6;

interface Series {
  name: string;
  points: Point[];
}

/** One quantity over time: a figure stands until the next; sources differ by line and point. */
export function StoryChart({ points }: { points: readonly Point[] }) {
  const words = useWords();
  const locale = useLocale();
  const dated = points.filter(({ at }) => at);
  const series = byParty(dated)
    .slice(0, MOST_SERIES)
    .map(({ party, points: own }) => ({ name: printable(party ?? words('timeline.unnamed')), points: own }));
  const times = timeScale(
    dated.map(({ at }) => at),
    PLOT.left + 24,
    PLOT.right - 24,
    58,
  );
  const values = valueScale(
    dated.flatMap(({ quantity }) => [quantity.value.low, quantity.value.high]),
    PLOT.top,
    PLOT.bottom,
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
      class="story-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words('story.chart', { sources: told.join('; ') })}
    >
      <Grid values={values} times={times} />
      {series.map((each, index) => (
        <SeriesLine key={each.name} series={each} index={index} values={values} times={times} />
      ))}
      <SeriesLabels series={series} values={values} />
    </svg>
  );
}

function Grid({ values, times }: { values: ValueScale; times: TimeScale }) {
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, notation: 'compact' });
  return (
    <>
      {values.ticks.map((tick) => (
        <g key={tick}>
          <path class={tick === 0 ? 'base' : 'ground'} d={`M${PLOT.left} ${values.y(tick)}H${PLOT.right}`} />
          <text class="axis" x={PLOT.left - 8} y={values.y(tick) + 4} text-anchor="end">
            {number.format(tick)}
          </text>
        </g>
      ))}
      {times.ticks.map(({ x, at }) => (
        <text key={at} class="axis" x={x} y={PLOT.bottom + 20} text-anchor="middle">
          {dayShort(at, locale)}
        </text>
      ))}
    </>
  );
}

interface LineProps {
  series: Series;
  index: number;
  values: ValueScale;
  times: TimeScale;
}

function SeriesLine({ series, index, values, times }: LineProps) {
  const steps = series.points
    .map(({ at, quantity }, order) => {
      const x = times.x(at);
      const y = values.y(middle(quantity));
      return order === 0 ? `M${x} ${y}` : `H${x}V${y}`;
    })
    .join('');
  return (
    <g class={`series is-series-${index % 3}`}>
      <path class="step" d={`${steps}H${PLOT.right}`} />
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
function SeriesLabels({ series, values }: { series: Series[]; values: ValueScale }) {
  const locale = useLocale();
  const lasts = series.map(({ points }) => points.at(-1)?.quantity);
  const places = spreadLabels(
    lasts.map((last) => (last ? values.y(middle(last)) : PLOT.bottom)),
    LABEL_HEIGHT,
  );
  return (
    <>
      {series.map(({ name }, index) => {
        const last = lasts[index];
        return (
          <foreignObject
            key={name}
            x={LABELS}
            y={(places[index] ?? 0) - 9}
            width={WIDTH - LABELS}
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
