import type { AttributionLexicon, UnitRole } from '../../languages/shape/attribution.ts';
import { isPossessive } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';

const CAPITAL = /^\p{Lu}/u;
/** Tags that a tagger gives to surnames which are also words ("Ward", "Jolly"). */
const DOUBTFUL = new Set(['VERB', 'ADV', 'ADJ', 'DET', 'NOUN', 'INTJ', 'X', 'PRON', 'ADP']);

/** Acronyms are no pronouns: "the WHO", "the US". */
const ACRONYM = /^\p{Lu}{2,}$/u;

const isCapital = (unit: Unit | undefined): boolean => unit !== undefined && CAPITAL.test(unit.text);

/** A headline in capitals: most of its words begin with one, its verbs too. */
function isTitleCase(passage: Passage): boolean {
  if (passage.some((unit) => unit.pos === 'VERB' && unit.text === unit.lower)) return false;
  const words = passage.filter((unit) => !unit.quotation && /^\p{L}/u.test(unit.text));
  return words.length > 3 && words.filter(isCapital).length > words.length * 0.6;
}

/** A verb that no auxiliary stands before: not its base form, no participle in "-ing". */
function isInflected(unit: Unit | undefined, lexicon: AttributionLexicon): boolean {
  return unit?.pos === 'VERB' && unit.lower !== unit.lemma && !lexicon.presentParticiple.test(unit.lower);
}

function isName(passage: Passage, i: number, lexicon: AttributionLexicon): boolean {
  const unit = passage[i];
  if (!unit || !isCapital(unit) || unit.quotation) return false;
  if (unit.pos === 'AUX') return isInflected(passage[i + 1], lexicon);
  if (!DOUBTFUL.has(unit.pos)) return false;
  if (lexicon.parties.articles.has(unit.lower) || lexicon.pronouns.has(unit.lower)) return false;
  const before = passage[i - 1];
  const next = passage[i + 1];
  const verbNext = next?.pos === 'VERB' || next?.pos === 'AUX';
  if (i === 0 || /^[.!?:;—–(]$/.test(before?.text ?? '')) {
    if (unit.pos === 'VERB') return verbNext && !lexicon.verbFirst && !isParticiple(unit, lexicon);
    return unit.pos === 'ADJ' && isInflected(next, lexicon) && lexicon.verbs.has(next?.lemma ?? '');
  }
  return !before?.quotation || verbNext || isCapital(next);
}

/** "a court |file", "Ana's |thinking", "according to |documents": no verb stands there. */
function isNoun(passage: Passage, i: number, lexicon: AttributionLexicon): boolean {
  const unit = passage[i];
  if (unit?.pos !== 'VERB') return false;
  const before = passage[i - 1];
  const beforeThat = passage[i - 2];
  const plain = unit.lower === unit.lemma;
  if (isPossessive(before)) return !lexicon.pastParticiple.test(unit.lower);
  // "según |informa la policía"
  if (lexicon.verbFirst?.manner.has(before?.lower ?? '')) return false;
  if (
    lexicon.prepositions.some((words) =>
      words.every((word, k) => passage[i - words.length + k]?.lower === word),
    )
  )
    return true;
  if (before?.pos === 'DET')
    return plain && before.role !== 'that' && lexicon.parties.articles.has(before.lower);
  const modified = beforeThat?.pos === 'DET' || beforeThat?.pos === 'ADJ';
  const after = passage[i + 1];
  const ends = !after || after.pos === 'AUX' || after.pos === 'SCONJ' || after.pos === 'ADP';
  return plain && ends && modified && before?.pos === 'NOUN' && before.lower === before.lemma;
}

/** "40 boats |that sailors counted": behind a noun and before another it points at neither. */
function isRelative(passage: Passage, i: number, lexicon: AttributionLexicon): boolean {
  const [before, unit, after] = [passage[i - 1], passage[i], passage[i + 1]];
  if (unit?.pos !== 'DET' || unit.lower !== lexicon.that || after?.pos !== 'NOUN') return false;
  return before?.pos === 'NOUN' || before?.pos === 'NUM';
}

const isParticiple = ({ lower }: Unit, lexicon: AttributionLexicon): boolean =>
  lexicon.presentParticiple.test(lower) || lexicon.pastParticiple.test(lower);

function roleOf(unit: Unit, lexicon: AttributionLexicon): UnitRole | undefined {
  if (unit.pos !== 'VERB') return unit.pos === 'PROPN' ? undefined : lexicon.roles.get(unit.lower);
  if (lexicon.presentParticiple.test(unit.lower)) return 'present';
  return lexicon.pastParticiple.test(unit.lower) ? 'past' : undefined;
}

function mend(passage: Passage, i: number, titled: boolean, lexicon: AttributionLexicon): Unit | undefined {
  const unit = passage[i];
  if (!unit || unit.quotation || unit.bracket) return unit;
  if (!titled && ACRONYM.test(unit.text)) return { ...unit, pos: 'PROPN', lower: unit.text };
  if (!titled && isName(passage, i, lexicon)) return { ...unit, pos: 'PROPN' };
  if (isNoun(passage, i, lexicon)) return { ...unit, pos: 'NOUN' };
  const role = roleOf(unit, lexicon);
  if (isRelative(passage, i, lexicon)) return { ...unit, pos: 'SCONJ', role: 'that' };
  return role ? { ...unit, role } : unit;
}

/**
 * Mends tags that a tagger gets wrong and that cost an attribution: capitalised words within a sentence are names,
 * whatever else they could mean, a word that opens a sentence right before a verb too ("Ward said"); verbs where only
 * a noun can stand are nouns. Gives the small words their roles.
 */
export function mendTags(passage: Passage, lexicon: AttributionLexicon): Passage {
  const titled = isTitleCase(passage);
  return passage.flatMap((_, i) => mend(passage, i, titled, lexicon) ?? []);
}
