import type { LayerGeometry, Rectangle } from '../../lib/messaging/contract.ts';
import type { Level, MarkKind } from '../../lib/model/mark.ts';
import { MarkDrawing } from '../claims/MarkDrawing.tsx';
import { px } from '../ui/px.ts';
import { useWords } from '../ui/words.ts';
import { type DrawnBracket, type DrawnMark, layOut } from './lay-out.ts';
import './layer.css';

interface Props {
  geometry: LayerGeometry;
  marks: ReadonlyMap<string, MarkKind>;
  level: Level;
}

/**
 * The marks over the whole document, through which every click falls. Hidden from screen readers: popup and
 * panel say the same in words.
 */
export function Layer({ geometry, marks, level }: Props) {
  const drawing = layOut(geometry, marks, level);
  const forced = geometry.forcedColors ? ' is-forced' : '';
  return (
    <div
      class={`layer${forced}`}
      aria-hidden="true"
      style={{ width: px(geometry.documentWidth), height: px(geometry.documentHeight) }}
    >
      {drawing.grounds.map((line) => (
        <i key={`${line.left} ${line.top}`} class="layer-ground" style={boxOf(line)} />
      ))}
      {drawing.underlines.map((line) => (
        <i key={`${line.left} ${line.top}`} class="layer-underline" style={boxOf(line)} />
      ))}
      {drawing.lit && (
        <i class="layer-lit" style={{ ...boxOf(drawing.lit), background: drawing.lit.colour }} />
      )}
      {drawing.brackets.map((bracket) => (
        <Bracket key={bracket.block} bracket={bracket} />
      ))}
      {drawing.marks.map((mark) => (
        <Mark key={mark.claimId} mark={mark} at={mark} />
      ))}
    </div>
  );
}

function boxOf({ left, top, width, height }: Rectangle) {
  return { left: px(left), top: px(top), width: px(width), height: px(height) };
}

/** Width of a halo on the mark's grid, both sides together. */
const HALO = 3;

/** Drawn twice where the ground is too near: once as a halo, once as itself. */
function Mark({ mark, at }: { mark: DrawnMark; at?: { left: number; top: number } }) {
  const { size, colour, halo } = mark;
  return (
    <svg
      class={`layer-mark is-${mark.mark}`}
      viewBox="0 0 12 12"
      aria-hidden="true"
      style={{
        ...(at ? { left: px(at.left), top: px(at.top) } : {}),
        width: px(size),
        height: px(size),
        color: colour,
      }}
    >
      {halo && (
        <g style={{ color: halo }}>
          <MarkDrawing mark={mark.mark} widen={HALO} />
        </g>
      )}
      <MarkDrawing mark={mark.mark} />
    </svg>
  );
}

function Bracket({ bracket }: { bracket: DrawnBracket }) {
  const words = useWords();
  const { line, head, count, mark, isRightToLeft } = bracket;
  // In the margin the head ends at the bracket; without one it follows the first line.
  const isBefore = line !== null && !isRightToLeft;
  return (
    <>
      {line && <i class="layer-bracket" style={{ ...boxOf(line), background: mark.colour }} />}
      <span
        class={`layer-head${isBefore ? ' is-before' : ''}`}
        style={{ left: px(head.left), top: px(head.top), color: mark.colour }}
        title={words('layer.group', { count })}
      >
        <Mark mark={mark} />
        {count}
      </span>
    </>
  );
}
