import type { Draft } from './draft.ts';
import { nestDrafts } from './nest.ts';

/**
 * "«…», agregó": a verb without a subject has the speaker before it in its block, the one who spoke last in the block
 * before where it is the first to tell something there ("Indicó además que …"); where there is none it attributes
 * nothing. `drafts` in reading order.
 */
export function withSilentSources(drafts: Draft[]): Draft[] {
  if (!drafts.some(({ silent }) => silent)) return drafts;
  const parents = nestDrafts(drafts);
  let speaker: Draft | undefined;
  return drafts.flatMap((draft, i) => {
    const { silent, block } = draft;
    const near = speaker !== undefined && block - speaker.block < 2;
    const source = silent && near ? speaker?.source : draft.source;
    if (silent && !source) return [];
    const sourceBlock = silent ? (speaker?.sourceBlock ?? speaker?.block) : undefined;
    const said = source ? { ...draft, source, ...(sourceBlock === undefined ? {} : { sourceBlock }) } : draft;
    if (source && parents[i] === undefined) speaker = said;
    return [said];
  });
}
