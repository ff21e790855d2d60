import type { Attribution } from '../../../../lib/model/attribution.ts';
import type { BlockSpan } from '../../../../lib/model/span.ts';
import { claimsOf } from '../read.ts';

export interface Said {
  source: string | undefined;
  name: string | undefined;
  cue: string;
  content: string;
  mode: Attribution['mode'];
  stance: Attribution['stance'];
}

/** Each attribution of some paragraphs once, as words. */
export function said(...paragraphs: string[]): Said[] {
  const words = ({ block, start, end }: BlockSpan) => paragraphs[block]?.slice(start, end) ?? '';
  const all = claimsOf(paragraphs).flatMap(({ attributions }) => attributions);
  const seen = new Map<string, Said>();
  for (const { source, cue, content, mode, stance } of all)
    seen.set(JSON.stringify([cue.spans, content]), {
      source: source?.text,
      name: source?.name,
      cue: cue.lemma,
      content: content.map(words).join(' … '),
      mode,
      stance,
    });
  return [...seen.values()];
}

/** What is given to each named source, in reading order: "Ana Ruiz: 40 boats were missing". */
export const words = (...paragraphs: string[]): string[] =>
  said(...paragraphs).map(({ source, content }) => `${source ?? ''}: ${content}`);
