import type { Attribution } from '../../model/attribution.ts';
import type { BlockSpan, Span } from '../../model/span.ts';

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether an attribution's content reaches into the span. */
export function holdsOver({ content }: Attribution, span: BlockSpan): boolean {
  return content.some((part) => part.block === span.block && overlaps(part, span));
}

/** Attributions whose content reaches into the span, `nestedIn` counted within the list, outermost first. */
export function attributionsOver(
  span: BlockSpan,
  all: readonly Attribution[],
  positions: ReadonlyMap<Attribution, number>,
): Attribution[] {
  const held = all.filter((attribution) => holdsOver(attribution, span));
  const depth = (attribution: Attribution): number => (attribution.nestedIn === undefined ? 0 : 1);
  const ordered = [...held].sort((a, b) => depth(a) - depth(b));
  return ordered.map((attribution) => {
    const { nestedIn, ...rest } = attribution;
    const outer =
      nestedIn === undefined ? -1 : ordered.findIndex((other) => positions.get(other) === nestedIn);
    return outer < 0 ? rest : { ...rest, nestedIn: outer };
  });
}
