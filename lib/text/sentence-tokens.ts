import type { Sentence, Token } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';

/** Lays tokens, in order, into the sentences of their text; a token across a boundary belongs to the earlier one. */
export function withTokens(spans: readonly Span[], tokens: readonly Token[]): Sentence[] {
  let next = 0;
  return spans.map(({ start, end }) => {
    const first = next;
    while (next < tokens.length && (tokens[next]?.start ?? end) < end) next++;
    return { start, end, first, last: next };
  });
}
