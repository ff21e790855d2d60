import type { LayerGeometry, Rectangle } from '../../lib/messaging/contract.ts';
import { DENSE_ABOVE, type Level, MARKS_BY_URGENCY, type MarkKind, shownAt } from '../../lib/model/mark.ts';
import { FORCED, onGround } from './colours.ts';

type PlacedClaim = LayerGeometry['claims'][number];

export interface DrawnMark {
  claimId: string;
  mark: MarkKind;
  left: number;
  top: number;
  size: number;
  colour: string;
  halo: string | null;
}

export interface DrawnBracket {
  block: number;
  /** Null where there is no margin, and only the head is drawn. */
  line: Rectangle | null;
  head: { left: number; top: number };
  count: number;
  mark: DrawnMark;
  isRightToLeft: boolean;
}

export interface LayerDrawing {
  marks: DrawnMark[];
  brackets: DrawnBracket[];
  underlines: Rectangle[];
  /** The ground of claims that the page must not learn of. */
  grounds: Rectangle[];
  lit: (Rectangle & { colour: string }) | null;
}

/** Sizes and distances in CSS pixels. */
const MARGIN_MARK = 13;
const INLINE_MARK = 9;
const FROM_COLUMN = 11;
const MARGIN_NEEDED = 28;
const LINE_TOLERANCE = 6;
const RAISED = 4;
const INTO_SPACE = 1;
const BAR = 2;
const BRACKET = 1.5;
const HEAD_GAP = 4;

type Paint = typeof onGround;

interface Marked {
  claim: PlacedClaim;
  mark: MarkKind;
}

/**
 * Places marks beside the claims: in the margin where there is one, else behind the figure; one a line, the
 * most serious; blocks full of figures get one bracket.
 */
export function layOut(
  geometry: LayerGeometry,
  marks: ReadonlyMap<string, MarkKind>,
  level: Level,
): LayerDrawing {
  const shown = geometry.claims.flatMap((claim) => {
    const mark = marks.get(claim.claimId);
    return mark && shownAt(level, mark) ? [{ claim, mark }] : [];
  });
  const paint: Paint = geometry.forcedColors ? () => FORCED : onGround;
  const dense = denseBlocks(geometry.claims);
  const lit = geometry.claims.find(({ claimId }) => claimId === geometry.lit);
  const single = shown.filter(({ claim }) => !dense.has(claim.block) || (lit && isOneLine(claim, lit)));
  return {
    marks: onePerLine(single).map((each) => placeMark(each, paint)),
    brackets: [...dense].flatMap(([block, claims]) => placeBracket(block, claims, shown, paint)),
    underlines: geometry.forcedColors ? geometry.claims.flatMap(({ lines }) => lines) : [],
    grounds: geometry.forcedColors ? [] : claimsByHand(geometry).flatMap(({ lines }) => lines),
    lit: lit ? barUnder(lit, paint) : null,
  };
}

function claimsByHand({ claims }: LayerGeometry): PlacedClaim[] {
  return claims.filter(({ byHand }) => byHand);
}

function denseBlocks(claims: readonly PlacedClaim[]): Map<number, PlacedClaim[]> {
  const blocks = Map.groupBy(claims, ({ block }) => block);
  return new Map([...blocks].filter(([, inside]) => inside.length > DENSE_ABOVE));
}

function middleOf({ figure }: PlacedClaim): number {
  return figure.top + figure.height / 2;
}

function isOneLine(a: PlacedClaim, b: PlacedClaim): boolean {
  return a.column === b.column && Math.abs(middleOf(a) - middleOf(b)) <= LINE_TOLERANCE;
}

function mostSerious(marked: readonly Marked[]): Marked | undefined {
  return marked.toSorted((a, b) => MARKS_BY_URGENCY.indexOf(a.mark) - MARKS_BY_URGENCY.indexOf(b.mark))[0];
}

function onePerLine(marked: readonly Marked[]): Marked[] {
  const lines: Marked[][] = [];
  for (const each of marked.toSorted((a, b) => middleOf(a.claim) - middleOf(b.claim))) {
    const line = lines.findLast((other) => other[0] && isOneLine(other[0].claim, each.claim));
    if (line) line.push(each);
    else lines.push([each]);
  }
  return lines.flatMap((line) => mostSerious(line) ?? []);
}

function hasMargin({ margin }: PlacedClaim): boolean {
  return margin >= MARGIN_NEEDED;
}

function placeMark({ claim, mark }: Marked, paint: Paint): DrawnMark {
  const { figure, column, direction, claimId } = claim;
  const size = hasMargin(claim) ? MARGIN_MARK : INLINE_MARK;
  const isRight = direction === 'rtl';
  const inMargin = {
    left: isRight ? column + FROM_COLUMN : column - FROM_COLUMN - size,
    top: middleOf(claim) - size / 2,
  };
  const behind = {
    left: isRight ? figure.left - INTO_SPACE - size : figure.left + figure.width + INTO_SPACE,
    top: figure.top - RAISED,
  };
  return { claimId, mark, size, ...(hasMargin(claim) ? inMargin : behind), ...paint(mark, claim.ground) };
}

function placeBracket(
  block: number,
  claims: readonly PlacedClaim[],
  shown: readonly Marked[],
  paint: Paint,
): DrawnBracket[] {
  const serious = mostSerious(shown.filter(({ claim }) => claim.block === block));
  const first = claims.toSorted((a, b) => a.figure.top - b.figure.top)[0];
  if (!serious || !first) return [];
  const lines = claims.flatMap((claim) => claim.lines);
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.top + line.height));
  const isRight = first.direction === 'rtl';
  const left = isRight ? first.column + FROM_COLUMN : first.column - FROM_COLUMN;
  const firstLineEnd = Math.max(
    ...lines
      .filter((line) => Math.abs(line.top - top) <= LINE_TOLERANCE)
      .map((line) => line.left + line.width),
  );
  const head = hasMargin(first)
    ? { left: isRight ? left + HEAD_GAP : left - HEAD_GAP, top }
    : { left: firstLineEnd + HEAD_GAP, top };
  return [
    {
      block,
      line: hasMargin(first) ? { left, top, width: BRACKET, height: bottom - top } : null,
      head,
      count: claims.length,
      mark: { ...placeMark({ claim: first, mark: serious.mark }, paint), size: INLINE_MARK + 2 },
      isRightToLeft: isRight,
    },
  ];
}

function barUnder({ figure, ground }: PlacedClaim, paint: Paint): Rectangle & { colour: string } {
  const { left, top, width, height } = figure;
  return { left, top: top + height, width, height: BAR, colour: paint('lit', ground).colour };
}
