import type { Draft } from './draft.ts';
import { nestDrafts } from './nest.ts';

/**
 * "«…», agregó": a verb without a subject has the speaker before it in its block; where there is none it attributes
 * nothing. `drafts` in reading order.
 */
export function withSilentSources(drafts: Draft[]): Draft[] {
  if (!drafts.some(({ silent }) => silent)) return drafts;
  const parents = nestDrafts(drafts);
  let speaker: Draft | undefined;
  return drafts.flatMap((draft, i) => {
    const { silent, block } = draft;
    const source = silent && speaker?.block === block ? speaker.source : draft.source;
    if (silent && !source) return [];
    const said = source ? { ...draft, source } : draft;
    if (source && parents[i] === undefined) speaker = said;
    return [said];
  });
}
