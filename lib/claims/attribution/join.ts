import type { Draft } from './draft.ts';
import type { Passage, Unit } from './passage.ts';

/** One sentence of a block with what was read in it. */
export interface ReadPassage {
  block: number;
  passage: Passage;
  drafts: Draft[];
}

/** A quotation of so many characters at a sentence's start is speech, whatever follows it. */
const SPEECH = 60;

/** The quotation that a sentence wholly or mainly consists of. */
function bareQuotation({ passage, drafts }: ReadPassage): Unit | undefined {
  const first = passage[0];
  if (drafts.length > 0 || !first?.quotation?.double) return undefined;
  const alone = passage.slice(1).every((unit) => unit.pos === 'PUNCT' || unit.quotation);
  return alone || first.end - first.start > SPEECH ? first : undefined;
}

function add(draft: Draft, block: number, unit: Unit): void {
  draft.content.push({ block, start: unit.start, end: unit.end });
  if (unit.quotation) draft.quotations.push(unit.quotation);
}

const isEmpty = (draft: Draft | undefined): draft is Draft =>
  draft !== undefined && draft.content.length === 0;

const speaks = (draft: Draft): boolean =>
  draft.open || draft.content.length === 0 || draft.quotations.some(({ double }) => double);

/**
 * Gives quotations that stand alone to who speaks: to a cue right after them (“…?” she asked), to a colon before
 * them, or to the speaker of the quotation just before, in this paragraph or the one above.
 */
export function joinQuotations(passages: ReadPassage[]): void {
  let speaker: Draft | undefined;
  let speakerBlock = -1;
  for (const [i, read] of passages.entries()) {
    const { block, drafts } = read;
    const unit = bareQuotation(read);
    const next = passages[i + 1];
    const asker = next?.block === block ? next.drafts[0] : undefined;
    if (unit && asker && isEmpty(asker) && !asker.open) add(asker, block, unit);
    else if (unit && speaker && block - speakerBlock <= 1) {
      add(speaker, block, unit);
      speakerBlock = block;
    } else if (drafts.length > 0) {
      speaker = drafts.findLast(speaks);
      speakerBlock = block;
    } else if (!speaker?.open || block !== speakerBlock) speaker = undefined;
  }
}
