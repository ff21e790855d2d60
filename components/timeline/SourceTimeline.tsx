import { figureWords } from '../../lib/i18n/sentences/figure.ts';
import { dayShort } from '../ui/dates.ts';
import { printable } from '../ui/printable.ts';
import { useLocale, useWords } from '../ui/words.ts';
import { byParty, lastOfDay, type Point } from './points.ts';
import { timeScale } from './time-scale.ts';
import './timeline.css';

const WIDTH = 380;
const NAME_WIDTH = 104;
const ROW = 44;
const LABEL_ROOM = 30;

/** One row a source, time across, the value above each point; the conflicting ones stand out. */
export function SourceTimeline({ points, rows }: { points: readonly Point[]; rows: number }) {
  const words = useWords();
  const locale = useLocale();
  const parties = byParty(lastOfDay(points.filter(({ at }) => at))).slice(0, rows);
  const shown = parties.flatMap((each) => each.points);
  const scale = timeScale(
    shown.map(({ at }) => at),
    NAME_WIDTH + LABEL_ROOM,
    WIDTH - LABEL_ROOM,
    54,
  );
  const height = parties.length * ROW + 24;
  const name = (party: string | null) => printable(party ?? words('timeline.unnamed'));
  const label = parties.map(({ party, points: own }) =>
    words('timeline.label', {
      source: name(party),
      values: own
        .map((point) =>
          words('timeline.value', {
            figure: figureWords(point.quantity, locale),
            date: dayShort(point.at, locale),
          }),
        )
        .join(', '),
    }),
  );
  return (
    <svg class="timeline" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label.join('. ')}>
      {parties.map(({ party, points: own }, row) => (
        <TimelineRow key={party} name={name(party)} points={own} y={row * ROW + 30} x={scale.x} />
      ))}
      {scale.ticks.map(({ x, at }) => (
        <text key={at} class="axis" x={x} y={height - 4} text-anchor="middle">
          {dayShort(at, locale)}
        </text>
      ))}
    </svg>
  );
}

/** A letter's share of a label's width, on the wide side. */
const LETTER = 6.6;

/** Where a label stands, so that its words neither leave the drawing nor reach into the names. */
function inside(wish: number, words: string): number {
  const half = (words.length * LETTER) / 2;
  return Math.max(NAME_WIDTH + half, Math.min(WIDTH - half, wish));
}

interface RowProps {
  name: string;
  points: readonly Point[];
  y: number;
  x(at: string): number;
}

function TimelineRow({ name, points, y, x }: RowProps) {
  const locale = useLocale();
  const places = points.map(({ at }) => x(at));
  return (
    <g>
      <path class="ground" d={`M${NAME_WIDTH} ${y}H${WIDTH}`} />
      <foreignObject x="0" y={y - 17} width={NAME_WIDTH - 8} height="34">
        <p class="timeline-name">
          <span class="two-lines">{name}</span>
        </p>
      </foreignObject>
      <path class="line" d={`M${Math.min(...places)} ${y}H${Math.max(...places)}`} />
      {points.map((point, index) => {
        const isLast = index === points.length - 1;
        const place = places[index] ?? 0;
        const said = figureWords(point.quantity, locale);
        return (
          <g
            key={`${point.claim.id} ${point.quantity.span.start}`}
            class={point.conflicts ? 'is-conflict' : ''}
          >
            <circle cx={place} cy={y} r={point.conflicts ? 4.5 : 3} />
            <text class={isLast ? 'last' : ''} x={inside(place, said)} y={y - 11} text-anchor="middle">
              {said}
            </text>
          </g>
        );
      })}
    </g>
  );
}
