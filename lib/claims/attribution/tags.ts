import { isPossessive } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';

const CAPITAL = /^\p{Lu}/u;
/** Tags that a tagger gives to surnames which are also words ("Ward", "Jolly"). */
const DOUBTFUL = new Set(['VERB', 'ADV', 'ADJ', 'DET', 'NOUN', 'INTJ', 'X', 'PRON', 'ADP']);

/** Acronyms are no pronouns: "the WHO", "the US". */
const ACRONYM = /^\p{Lu}{2,}$/u;
const ARTICLE = /^(an?|the|this|its)$/;

const isCapital = (unit: Unit | undefined): boolean => unit !== undefined && CAPITAL.test(unit.text);

/** A headline in capitals: most of its words begin with one. */
function isTitleCase(passage: Passage): boolean {
  const words = passage.filter((unit) => !unit.quotation && /^\p{L}/u.test(unit.text));
  return words.length > 3 && words.filter(isCapital).length > words.length * 0.6;
}

function isName(passage: Passage, i: number): boolean {
  const unit = passage[i];
  if (!unit || !isCapital(unit) || unit.quotation || !DOUBTFUL.has(unit.pos)) return false;
  if (/^(i|the|a)$/.test(unit.lower)) return false;
  const before = passage[i - 1];
  const next = passage[i + 1];
  const verbNext = next?.pos === 'VERB' || next?.pos === 'AUX';
  if (i === 0 || /^[.!?:;—–(]$/.test(before?.text ?? '')) {
    return unit.pos === 'VERB' && verbNext && !/(ed|ing)$/.test(unit.lower);
  }
  return !before?.quotation || verbNext || isCapital(next);
}

/** "a court |file", "Ana's |thinking", "according to |documents": no verb stands there. */
function isNoun(passage: Passage, i: number): boolean {
  const unit = passage[i];
  if (unit?.pos !== 'VERB') return false;
  const before = passage[i - 1];
  const beforeThat = passage[i - 2];
  const plain = unit.lower === unit.lemma;
  if (isPossessive(before)) return !/ed$/.test(unit.lower);
  if (before?.lower === 'to' && beforeThat?.lower === 'according') return true;
  if (before?.pos === 'DET') return plain && ARTICLE.test(before.lower);
  const modified = beforeThat?.pos === 'DET' || beforeThat?.pos === 'ADJ';
  const after = passage[i + 1];
  const ends = !after || after.pos === 'AUX' || after.pos === 'SCONJ' || after.pos === 'ADP';
  return plain && ends && modified && before?.pos === 'NOUN' && before.lower === before.lemma;
}

/**
 * Mends tags that a tagger gets wrong and that cost an attribution: capitalised words within a sentence are names,
 * whatever else they could mean, a word that opens a sentence right before a verb too ("Ward said"); verbs where only
 * a noun can stand are nouns.
 */
export function mendTags(passage: Passage): Passage {
  const titled = isTitleCase(passage);
  return passage.map((unit, i) => {
    if (!titled && ACRONYM.test(unit.text) && !unit.quotation)
      return { ...unit, pos: 'PROPN' as const, lower: unit.text };
    if (!titled && isName(passage, i)) return { ...unit, pos: 'PROPN' as const };
    return isNoun(passage, i) ? { ...unit, pos: 'NOUN' as const } : unit;
  });
}
