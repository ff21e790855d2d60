import type { Passage, Unit } from './passage.ts';

const CAPITAL = /^\p{Lu}/u;
/** Tags that a tagger gives to surnames which are also words ("Ward", "Jolly"). */
const DOUBTFUL = new Set(['VERB', 'ADV', 'ADJ', 'DET', 'NOUN', 'INTJ', 'X', 'PRON', 'ADP']);

const isCapital = (unit: Unit | undefined): boolean => unit !== undefined && CAPITAL.test(unit.text);

/** A headline in capitals: most of its words begin with one. */
function isTitleCase(passage: Passage): boolean {
  const words = passage.filter((unit) => !unit.quotation && /^\p{L}/u.test(unit.text));
  return words.length > 3 && words.filter(isCapital).length > words.length * 0.6;
}

/**
 * Tags capitalised words within a sentence as names, whatever else they could mean; a verb that opens a sentence right
 * before another one is a name too ("Ward said").
 */
export function tagNames(passage: Passage): Passage {
  if (isTitleCase(passage)) return passage;
  return passage.map((unit, i) => {
    if (!isCapital(unit) || unit.quotation || !DOUBTFUL.has(unit.pos) || unit.text === 'I') return unit;
    const opens = i === 0 || /^[.!?:;—–(]$/.test(passage[i - 1]?.text ?? '');
    const next = passage[i + 1];
    const isName = opens
      ? unit.pos === 'VERB' && (next?.pos === 'VERB' || next?.pos === 'AUX') && !/(ed|ing)$/.test(unit.lower)
      : !passage[i - 1]?.quotation || next?.pos === 'VERB' || next?.pos === 'AUX' || isCapital(next);
    return isName && unit.lower !== 'the' && unit.lower !== 'a' ? { ...unit, pos: 'PROPN' as const } : unit;
  });
}
