import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Cue } from './cue.ts';
import { complexPhraseEnd, isNominal, isPossessive, phraseEnd } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';

/** Where the content after a cue starts, or that it must be looked for elsewhere. */
export type Complement =
  /**
   * `marked`: by a colon, a quotation or a word like "that"; `object`: a thing, no statement ("denied the
   * charge"); `adjunct`: it opens with a preposition and may be a mere circumstance ("said as he left").
   */
  | { kind: 'right'; from: number; marked: boolean; object?: boolean; adjunct?: boolean }
  | { kind: 'colon' }
  | { kind: 'none'; from: number };

/** In units. */
const LONGEST_CIRCUMSTANCE = 25;

const isEnd = (text: string | undefined) => text === undefined || /^[.!?;]+$/.test(text);

/** Past adverbs, times ("on Friday", "earlier this week") and occasions ("in an interview with …"). */
export function skipAdjuncts(passage: Passage, start: number, lexicon: AttributionLexicon): number {
  let i = start;
  for (;;) {
    const unit = passage[i];
    if (!unit) return i;
    const next = skipTime(passage, i, lexicon) ?? skipOccasion(passage, i, lexicon);
    if (next !== undefined) i = next;
    else if (unit.pos === 'ADV' && !lexicon.complementizers.has(unit.lower)) i++;
    else return i;
  }
}

function skipAdverbs(passage: Passage, start: number): number {
  let i = start;
  while (passage[i]?.pos === 'ADV' && passage[i + 1]?.pos !== 'ADP') i++;
  return i;
}

/** Past a time that needs no clause ("on Friday", "este jueves"). */
export function skipTime(passage: Passage, i: number, lexicon: AttributionLexicon): number | undefined {
  let k = i;
  if (passage[k]?.pos === 'ADP') k++;
  while (k < i + 4 && (passage[k]?.pos === 'DET' || passage[k]?.pos === 'ADJ')) k++;
  if (!lexicon.times.has(passage[k]?.lower ?? '')) return undefined;
  k++;
  while (lexicon.times.has(passage[k]?.lower ?? '')) k++;
  if (passage[k]?.pos === 'NUM') k++;
  // "said each year of schooling pays"
  if (passage[i]?.pos === 'DET' && lexicon.topics.has(passage[k]?.lower ?? '')) return undefined;
  return passage[k]?.pos === 'NOUN' || isPossessive(passage[k]) ? undefined : k;
}

const isFigure = (unit: Unit | undefined, lexicon: AttributionLexicon): boolean =>
  unit?.pos === 'NUM' || lexicon.figureWords.has(unit?.lower ?? '');

/** "about half", "over 40": a figure, no circumstance. */
const countsNext = (passage: Passage, i: number, lexicon: AttributionLexicon): boolean =>
  isFigure(passage[i + 1], lexicon);

/** "at least 20", "between $5 and $7", "as many as 30": words that only open a figure. */
function opensFigure(passage: Passage, i: number, lexicon: AttributionLexicon): boolean {
  return lexicon.figureOpeners.some((words) => {
    const at = i + words.length;
    const stands = words.every((word, k) => passage[i + k]?.lower === word);
    return stands && isFigure(passage[passage[at]?.pos === 'SYM' ? at + 1 : at], lexicon);
  });
}

/** "comment on |reports that the dam broke": the statement is that of the noun. */
function isTold(passage: Passage, i: number, lexicon: AttributionLexicon): boolean {
  const noun = passage[i];
  return noun?.pos === 'NOUN' && noun.lower !== noun.lemma && lexicon.nouns.has(noun.lemma);
}

function skipOccasion(passage: Passage, i: number, lexicon: AttributionLexicon): number | undefined {
  if (passage[i]?.pos !== 'ADP') return undefined;
  if (lexicon.approximators.has(passage[i]?.lower ?? '') && countsNext(passage, i, lexicon)) return undefined;
  if (opensFigure(passage, i, lexicon)) return undefined;
  const end = phraseEnd(passage, i + 1);
  if (end === i + 1) return undefined;
  const whole = complexPhraseEnd(passage, i + 1);
  const told = isTold(passage, whole - 1, lexicon) && passage[whole]?.role === 'that';
  if (lexicon.occasions.has(passage[end - 1]?.lemma ?? '') && !told) return whole;
  const after = passage[whole];
  const about = lexicon.topics.has(passage[i]?.lower ?? '');
  if (passage[i]?.lower === lexicon.infinitive || passage[i + 1]?.quotation?.double) return undefined;
  if (after?.quotation && isPossessive(passage[whole - 1])) return whole + 1;
  const decides =
    !after ||
    (!about && lexicon.complementizers.has(after.lower) && !told) ||
    /^[.,:;!?]$/.test(after.text) ||
    after.quotation;
  return decides ? whole : undefined;
}

function skipRecipient(passage: Passage, start: number, lexicon: AttributionLexicon): number {
  const from = passage[start]?.lower === lexicon.infinitive ? start + 1 : start;
  const unit = passage[from];
  if (!unit || unit.quotation || !(isNominal(unit) || unit.pos === 'DET' || unit.pos === 'ADJ')) return start;
  let end = phraseEnd(passage, from);
  while (passage[end]?.pos === 'ADP' && lexicon.parties.affiliating.has(passage[end]?.lower ?? '')) {
    const further = phraseEnd(passage, end + 1);
    if (further === end + 1) break;
    end = further;
  }
  if (passage[end]?.pos === 'CCONJ' && isNominal(passage[end + 1])) end = phraseEnd(passage, end + 1);
  return end;
}

/** "said, however, |that …", "wrote, in capital letters, |“…”": the content after a short aside. */
function afterAside(passage: Passage, start: number, lexicon: AttributionLexicon): number | undefined {
  for (let i = start; i < start + 7; i++) {
    const unit = passage[i];
    if (!unit || unit.pos === 'VERB' || unit.pos === 'AUX' || unit.quotation) return undefined;
    if (unit.text !== ',') continue;
    const after = passage[i + 1];
    return after && (after.quotation || lexicon.complementizers.has(after.lower)) ? i + 1 : undefined;
  }
  return undefined;
}

/** "said as she opened the talks, |“…”": the quotation after a circumstance of some length. */
function quotedAfter(passage: Passage, start: number, lexicon: AttributionLexicon): number | undefined {
  for (let i = start; i < start + LONGEST_CIRCUMSTANCE; i++) {
    const unit = passage[i];
    if (!unit || unit.quotation || (unit.pos === 'VERB' && lexicon.verbs.has(unit.lemma))) return undefined;
    if (/^[,:]$/.test(unit.text) && passage[i + 1]?.quotation?.double) return i + 1;
  }
  return undefined;
}

/** "which he described as |a “tax on hope”": quoted words within the next phrase. */
function quotesSoon(passage: Passage, from: number): boolean {
  return passage[from]?.quotation !== undefined || passage[phraseEnd(passage, from)]?.quotation !== undefined;
}

/** "wrote in a long piece for the paper |that the dam held": the statement after a circumstance without a verb. */
function thatAfter(passage: Passage, start: number, lexicon: AttributionLexicon): number | undefined {
  if (lexicon.topics.has(passage[start]?.lower ?? '')) return undefined;
  for (let i = start + 1; i < start + LONGEST_CIRCUMSTANCE; i++) {
    const unit = passage[i];
    // "en una visita a las tropas |desplegadas allí que …"
    const describes =
      lexicon.verbFirst !== undefined && unit?.role === 'past' && passage[i - 1]?.pos !== 'AUX';
    const hyphened = passage[i - 1]?.text === '-' || describes;
    if (!unit || unit.quotation || unit.pos === 'AUX' || (unit.pos === 'VERB' && !hyphened)) return undefined;
    if (unit.lower !== lexicon.that || unit.role !== 'that') continue;
    if (isTold(passage, i - 1, lexicon)) return undefined;
    const next = passage[i + 1];
    return next?.pos === 'VERB' || next?.pos === 'AUX' ? undefined : i;
  }
  return undefined;
}

function hasVerb(passage: Passage, from: number): boolean {
  for (let i = from; i < passage.length && i < from + 40; i++) {
    const unit = passage[i];
    if (unit?.pos === 'VERB' || unit?.pos === 'AUX' || (unit?.quotation && unit.end - unit.start > 12))
      return true;
  }
  return false;
}

/** "said in his book, |“An Island Son.”": a title behind the work that it names. */
function isTitle(passage: Passage, i: number, lexicon: AttributionLexicon): boolean {
  const [work, comma, unit] = [passage[i - 2], passage[i - 1], passage[i]];
  if (!unit?.quotation || comma?.text !== ',' || !lexicon.occasions.has(work?.lemma ?? '')) return false;
  const words = unit.text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word)) && isEnd(passage[i + 1]?.text);
}

/** "tells voters |who wonder that he tries": past what is said of those who are told. */
function behindRelative(passage: Passage, i: number, lexicon: AttributionLexicon): number | undefined {
  if (passage[i]?.role !== 'relative') return undefined;
  const that = passage.findIndex(({ lower, role }, k) => k > i && lower === lexicon.that && role === 'that');
  return that > 0 && that < i + LONGEST_CIRCUMSTANCE ? that : undefined;
}

/** In units: what a statement has at least. */
const SHORTEST_STATEMENT = 5;

/** "said Monday |its divers shot a film": behind a day a phrase of its own is a statement, though its verb passes for a noun. */
function saysBehindTime(
  passage: Passage,
  i: number,
  start: number,
  { frame, group }: Cue,
  lexicon: AttributionLexicon,
): boolean {
  const says = frame.takes.includes('clause') && frame.takes.includes('quotation');
  const opens = passage[i]?.pos === 'DET' || passage[i]?.role === 'determiner';
  const timed = passage.slice(start, i).some(({ lower }) => lexicon.times.has(lower));
  return says && timed && !group?.passive && opens && passage.length - i > SHORTEST_STATEMENT;
}

/** What stands to the right of a verb cue as its complement. */
export function complementAfter(
  passage: Passage,
  cue: Cue,
  start: number,
  lexicon: AttributionLexicon,
): Complement {
  const { takes } = cue.frame;
  let i = start;
  if (takes.includes('recipient') && !cue.group?.passive) {
    i = skipRecipient(passage, i, lexicon);
    i = (i > start ? behindRelative(passage, i, lexicon) : undefined) ?? i;
  } else if (passage[i]?.lower === lexicon.infinitive && passage[i]?.pos === 'ADP') {
    const after = skipRecipient(passage, i, lexicon);
    const unit = passage[after];
    if (!unit || lexicon.complementizers.has(unit.lower) || /^[.,:;]$/.test(unit.text)) i = after;
  }
  const plain = takes.includes('object') && !takes.includes('clause');
  i = plain ? skipAdverbs(passage, i) : skipAdjuncts(passage, i, lexicon);
  const unit = passage[i];
  if (!unit || isEnd(unit.text)) return { kind: 'none', from: i };
  if (unit.text === ':')
    return passage[i + 1] ? { kind: 'right', from: i + 1, marked: true } : { kind: 'colon' };
  if (unit.text === ',') {
    const after = passage[i + 1];
    if (isTitle(passage, i + 1, lexicon)) return { kind: 'none', from: i };
    if (after?.quotation) return { kind: 'right', from: i + 1, marked: true };
    const resumed = afterAside(passage, i + 1, lexicon);
    if (resumed !== undefined) return { kind: 'right', from: resumed, marked: true };
    const goesOn = takes.includes('clause') && takes.includes('quotation') && hasVerb(passage, i);
    return goesOn ? { kind: 'right', from: i + 1, marked: false, adjunct: true } : { kind: 'none', from: i };
  }
  // "concludes |by saying that …", "confirm |that.": no statement of this verb's own.
  const next = passage[i + 1];
  const byVerb = unit.lower === lexicon.agent && next?.role === 'present' && lexicon.verbs.has(next.lemma);
  const bare = unit.lower === lexicon.that && isEnd(next?.text) && cue.group?.form === 'infinitive';
  if (byVerb || bare) return { kind: 'none', from: i };
  if (unit.quotation || lexicon.complementizers.has(unit.lower))
    return { kind: 'right', from: i, marked: true };
  if (unit.lower === lexicon.infinitive && takes.includes('infinitive'))
    return { kind: 'right', from: i, marked: true };
  if (unit.pos === 'CCONJ') return { kind: 'none', from: i };
  const isAmount =
    (unit.pos === 'ADP' && countsNext(passage, i, lexicon)) || opensFigure(passage, i, lexicon);
  if (takes.includes('object') && isAmount) return { kind: 'right', from: i, marked: false, object: true };
  if (takes.includes('object') && unit.lower === lexicon.manner && quotesSoon(passage, i + 1))
    return { kind: 'right', from: i, marked: false, object: true };
  if (unit.pos === 'ADP' || unit.pos === 'SCONJ') {
    const quoted = quotedAfter(passage, i, lexicon);
    if (quoted !== undefined && takes.includes('quotation'))
      return { kind: 'right', from: quoted, marked: true };
    const that = takes.includes('clause') ? thatAfter(passage, i, lexicon) : undefined;
    if (that !== undefined) return { kind: 'right', from: that, marked: true };
    const opens = takes.includes('clause') && takes.includes('quotation') && hasVerb(passage, i);
    return opens ? { kind: 'right', from: i, marked: false, adjunct: true } : { kind: 'none', from: i };
  }
  const startsClause = unit.pos !== 'AUX' && (unit.pos !== 'VERB' || unit.role === 'present');
  if (takes.includes('clause') && startsClause && hasVerb(passage, i))
    return { kind: 'right', from: i, marked: false };
  if (takes.includes('object') && unit.pos !== 'AUX')
    return { kind: 'right', from: i, marked: false, object: true };
  if (saysBehindTime(passage, i, start, cue, lexicon)) return { kind: 'right', from: i, marked: false };
  return { kind: 'none', from: i };
}
