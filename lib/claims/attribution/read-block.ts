import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { AnalysedBlock } from '../document.ts';
import type { ReadPassage } from './join.ts';
import { type Bracket, type Passage, toPassages } from './passage.ts';
import type { Quotation } from './quotation.ts';
import { readPassage } from './read-passage.ts';
import { mendTags } from './tags.ts';

/** The sentences of a stretch of tokens, those of its brackets after the one that holds them. */
function readStretch(block: AnalysedBlock, stretch: Bracket, lexicon: AttributionLexicon): ReadPassage[] {
  const { index, analysis } = block;
  let previous: Passage = [];
  return toPassages(analysis, stretch.quotations, stretch.first, stretch.last).flatMap((raw) => {
    const passage = mendTags(raw, lexicon);
    const follows = previous.length === 1 && previous[0]?.quotation?.double === true;
    const opens = raw[0]?.start === 0;
    previous = passage;
    const read = { block: index, passage, drafts: readPassage(passage, index, { follows, opens }, lexicon) };
    const inner = raw.flatMap(({ bracket }) => (bracket ? readStretch(block, bracket, lexicon) : []));
    return [read, ...inner.filter(({ drafts }) => drafts.length > 0)];
  });
}

/** The sentences of a block, quotations folded, with the attributions read in each. */
export function readBlock(
  block: AnalysedBlock,
  quotations: Quotation[],
  lexicon: AttributionLexicon,
): ReadPassage[] {
  return readStretch(block, { first: 0, last: block.analysis.tokens.length, quotations }, lexicon);
}

/** Shortest quotation that can hold a statement about what others say, in characters. */
const SHORTEST_STATEMENT = 25;

/** Marks that are two tokens. */
const TWO_MARKS = /^(''|``)/;

/** The sentences within a block's quotations: what the quoted say that others say. */
export function readQuotations(
  block: AnalysedBlock,
  quotations: Quotation[],
  lexicon: AttributionLexicon,
): ReadPassage[] {
  const { tokens, text } = block.analysis;
  let first = 0;
  return quotations.flatMap((quotation) => {
    while ((tokens[first]?.start ?? Number.POSITIVE_INFINITY) < quotation.start) first++;
    let last = first;
    while ((tokens[last]?.start ?? Number.POSITIVE_INFINITY) < quotation.end) last++;
    const width = TWO_MARKS.test(text.slice(quotation.start, quotation.start + 2)) ? 2 : 1;
    const from = first;
    first = last;
    if (!quotation.double || quotation.end - quotation.start < SHORTEST_STATEMENT) return [];
    const stretch = {
      first: from + width,
      last: quotation.closed ? last - width : last,
      quotations: quotation.inner,
    };
    const read = readStretch(block, stretch, lexicon);
    return read.map((passage) => ({ ...passage, drafts: passage.drafts.filter(({ weak }) => !weak) }));
  });
}
