import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import { isBreak } from './apposition.ts';
import { complexPhraseEnd, phraseEnd } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { isStop, isVerb } from './reading.ts';
import type { Subject } from './subject.ts';

/** "It cost 40 million, according to Ruiz, |a figure that …": what takes the statement up again describes nobody. */
function takesUp(passage: Passage, from: number, { messages, recaps }: AttributionLexicon): boolean {
  const end = phraseEnd(passage, from);
  if (passage[end]?.pos === 'CCONJ') return false;
  const head = passage[end - 1]?.lemma ?? '';
  return messages.has(head) || recaps.has(head);
}

/** "aseguró |la secretaria general, Rosa Villalba, tras …": an office with its name, and nothing that goes on from it. */
function isNamed(passage: Passage, start: number, comma: number, lexicon: AttributionLexicon): boolean {
  if (!lexicon.verbFirst || passage[comma]?.text !== ',' || passage[comma + 1]?.pos !== 'PROPN') return false;
  const office = passage.slice(start, comma);
  const opens = office[0]?.pos === 'DET' || office[0]?.role === 'determiner';
  if (!opens || office.some((unit) => isBreak(unit) || unit.quotation)) return false;
  const after = passage[complexPhraseEnd(passage, comma + 1)];
  return !after || isBreak(after) || isStop(after) || after.pos === 'ADP' || after.pos === 'SCONJ';
}

/** ", que |ha añadido": a relative clause that is a statement of its own. */
function tells(passage: Passage, from: number, lexicon: AttributionLexicon): boolean {
  if (!lexicon.verbFirst) return false;
  let i = from;
  while (passage[i]?.pos === 'AUX' || passage[i]?.pos === 'ADV') i++;
  return passage[i]?.pos === 'VERB' && lexicon.verbs.has(passage[i]?.lemma ?? '');
}

/** The subject after an inverted verb: "|said Ana Ruiz, a surgeon at the clinic". */
export function subjectAfter(
  passage: Passage,
  start: number,
  lexicon: AttributionLexicon,
): Subject | undefined {
  let end = complexPhraseEnd(passage, start);
  if (end === start) return undefined;
  while (isBreak(passage[end]) && passage[end]?.text !== ')') {
    const first = passage[end + 1];
    if (!first || takesUp(passage, end + 1, lexicon)) break;
    const describes =
      isNamed(passage, start, end, lexicon) ||
      first.pos === 'DET' ||
      first.pos === 'NOUN' ||
      first.pos === 'ADJ' ||
      (first.pos === 'NUM' && (!passage[end + 2] || isBreak(passage[end + 2])));
    const relativeClause = lexicon.relatives.has(first.lower) || first.role === 'relative';
    if (relativeClause && tells(passage, end + 2, lexicon)) break;
    const further = relativeClause
      ? clauseEnd(passage, end + 1)
      : describes
        ? complexPhraseEnd(passage, end + 1)
        : end + 1;
    if (further === end + 1 || isVerb(passage[further])) break;
    end = further;
    if (isBreak(passage[end]) && isBreak(passage[end + 1])) break;
  }
  const goesOn = lexicon.relatives.has(passage[end]?.lower ?? '') || passage[end]?.role === 'relative';
  return { from: start, to: goesOn ? clauseEnd(passage, end) : end };
}

/** Up to the next comma or the sentence's end, quotations included. */
function clauseEnd(passage: Passage, start: number): number {
  let end = start;
  while (end < passage.length && !/^[,;:.!?–—]$/.test(passage[end]?.text ?? '')) end++;
  return end;
}
