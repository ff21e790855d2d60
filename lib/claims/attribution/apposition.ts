import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import { complexPhraseStart, isNominal, isPossessive, phraseStart, type Range } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';
import { isVerb } from './reading.ts';

/** A comma, dash or bracket, as appositions stand between. */
export const isBreak = (unit: Unit | undefined) =>
  unit !== undefined && /^(,|–|—|-|--|\(|\))$/.test(unit.text);

/** Words that open an apposition or relative clause after a comma. */
function opensApposition(passage: Passage, from: number, to: number, lexicon: AttributionLexicon): boolean {
  const first = passage[from];
  if (!first) return false;
  if (lexicon.relatives.has(first.lower) || first.pos === 'NUM') return true;
  if (first.pos === 'DET' || first.pos === 'ADJ' || first.pos === 'NOUN') return true;
  if (first.pos === 'VERB') return true;
  if (first.pos === 'ADP') return true;
  if (first.pos === 'ADV' || first.pos === 'CCONJ') return true;
  if (isPossessive(passage[from + 1])) return true;
  return first.pos === 'PROPN' && to - from <= 3;
}

/** "el fiscal |general, Tarek Mendoza,": an adjective behind its noun, where a language puts it there. */
const isDescribed = (passage: Passage, i: number, lexicon: AttributionLexicon): boolean =>
  lexicon.verbFirst !== undefined && passage[i]?.pos === 'ADJ' && isNominal(passage[i - 1]);

/** The noun phrase before the break at `end`, with the apposition between: "Ana Ruiz, a surgeon, |said". */
export function beforeApposition(
  passage: Passage,
  end: number,
  floor: number,
  lexicon: AttributionLexicon,
): Range | undefined {
  let close = end;
  for (let i = end - 1; i > floor && i > end - 60; i--) {
    if (!isBreak(passage[i]) || i + 1 === close) continue;
    if (!opensApposition(passage, i + 1, close, lexicon)) break;
    if (isNominal(passage[i - 1]) || isDescribed(passage, i - 1, lexicon)) {
      const from = complexPhraseStart(passage, i - 1);
      const before = passage[from - 1];
      if (
        from <= i - 1 &&
        !lexicon.times.has(passage[from]?.lower ?? '') &&
        !(
          from === 0 &&
          passage[1]?.pos === 'ADP' &&
          lexicon.presentParticiple.test(passage[0]?.lower ?? '')
        ) &&
        (before?.pos !== 'ADP' || before.lower === lexicon.manner) &&
        !(isVerb(before) && from > floor) &&
        !(
          isBreak(before) &&
          !opensClause(passage, from, floor, lexicon) &&
          !isOffice(passage, from, i, floor)
        )
      ) {
        return { from: Math.max(from, floor), to: end };
      }
    }
    close = i;
  }
  return lastPiece(passage, end, floor);
}

/** "The ferry sank at noon, |the harbour pilot, Ana Ruiz, said": an office with its name behind a whole clause. */
function isOffice(passage: Passage, from: number, comma: number, floor: number): boolean {
  const named = passage[from]?.pos === 'DET' && passage[comma + 1]?.pos === 'PROPN';
  const clause = passage.slice(floor, from);
  return named && clause.some(isVerb) && !clause.some(({ role }) => role === 'relative' || role === 'that');
}

/** The name right before the comma, where nothing before it can be what it describes. */
function lastPiece(passage: Passage, end: number, floor: number): Range | undefined {
  const named = passage[end - 1]?.bracket ? passage[end - 2] : passage[end - 1];
  if (named?.pos !== 'PROPN') return undefined;
  const simple = phraseStart(passage, end - 1);
  const whole = complexPhraseStart(passage, end - 1);
  // "Ana Ruiz of the Harbour Board in Oran": as far as it begins with a name.
  const from = passage[whole]?.pos === 'PROPN' ? whole : simple;
  return from >= floor && isBreak(passage[from - 1]) && isBreak(passage[end]) ? { from, to: end } : undefined;
}

/** Whether what stands before `from` ends a leading phrase ("In an interview on Friday, |Ana Ruiz"). */
function opensClause(passage: Passage, from: number, floor: number, lexicon: AttributionLexicon): boolean {
  for (let i = from - 2; i >= floor; i--) if (isBreak(passage[i])) return true;
  const first = passage[floor];
  return (
    !first ||
    first.pos === 'ADP' ||
    first.pos === 'SCONJ' ||
    first.pos === 'ADV' ||
    first.pos === 'X' ||
    first.pos === 'CCONJ' ||
    first.pos === 'VERB' ||
    lexicon.times.has(first.lower)
  );
}

/**
 * "|Ana Ruiz, head of Portwatch, a group in Oran told": a name that opens the sentence with appositions, the last of
 * which no comma closes; before the phrase that starts at `from`.
 */
export function describedName(
  passage: Passage,
  from: number,
  lexicon: AttributionLexicon,
): number | undefined {
  const first = passage[0];
  const [before, article] = [passage[from - 1], passage[from]];
  if (first?.pos !== 'PROPN' || lexicon.times.has(first.lower) || before?.text !== ',') return undefined;
  if (!lexicon.parties.indefinite.has(article?.lower ?? '')) return undefined;
  const between = passage.slice(0, from - 1);
  if (between.some((unit) => isVerb(unit) || unit.quotation || unit.role === 'relative')) return undefined;
  return between.some((unit) => isBreak(unit)) ? 0 : undefined;
}

/** "|Oran, the Isles, and Leeds |said": where a list of names starts that opens the sentence and ends with the one at `from`. */
export function listStart(passage: Passage, from: number): number | undefined {
  if (passage[from - 1]?.pos !== 'CCONJ' || passage[from - 2]?.text !== ',') return undefined;
  for (let comma = from - 2; passage[comma]?.text === ','; ) {
    if (passage[comma - 1]?.pos !== 'PROPN') return undefined;
    const start = complexPhraseStart(passage, comma - 1);
    if (start === 0) return 0;
    comma = start - 1;
  }
  return undefined;
}
