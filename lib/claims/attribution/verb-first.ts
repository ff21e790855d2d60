import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import { skipTime } from './complement.ts';
import { complexPhraseEnd, isNominal, phraseEnd } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { isVerb } from './reading.ts';

/** Agencies are written in capitals: "a EFE |fuentes de la investigación". */
const CAPITALS = /^\p{Lu}{2,}$/u;

/** "a los periodistas", "a EFE": behind the phrase of who was told. */
function recipientEnd(passage: Passage, i: number, lexicon: AttributionLexicon): number | undefined {
  if (!lexicon.verbFirst?.recipients.has(passage[i]?.lower ?? '')) return undefined;
  if (CAPITALS.test(passage[i + 1]?.text ?? '')) return i + 2;
  const end = phraseEnd(passage, i + 1);
  // "a este diario |fuentes del caso": where nouns come first, a second one opens another phrase.
  for (let k = i + 2; k < end; k++) {
    const [before, next] = [passage[k - 1], passage[k]];
    const apart = before?.pos === 'ADJ' && (before.lower === before.lemma) !== (next?.lower === next?.lemma);
    if (next?.pos === 'NOUN' && (before?.pos === 'NOUN' || before?.pos === 'PROPN' || apart)) return k;
  }
  return end > i + 1 ? end : undefined;
}

/** "en un comunicado", "durante una rueda de prensa": behind the occasion of a statement. */
export function occasionEnd(passage: Passage, i: number, lexicon: AttributionLexicon): number | undefined {
  if (!lexicon.verbFirst?.asides.has(passage[i]?.lower ?? '')) return undefined;
  const end = phraseEnd(passage, i + 1);
  const holds = passage.slice(i + 1, end).some(({ lemma }) => lexicon.occasions.has(lemma));
  return holds ? complexPhraseEnd(passage, i + 1) : undefined;
}

/**
 * "explicó a los periodistas |el portavoz", "dijo este lunes en un comunicado |la ONG": where a subject behind its
 * verb begins, past whom it was told to, when and where; `start` itself where none follows.
 */
export function behindAsides(passage: Passage, start: number, lexicon: AttributionLexicon): number {
  if (!lexicon.verbFirst) return start;
  let i = start;
  for (;;) {
    const next =
      recipientEnd(passage, i, lexicon) ??
      occasionEnd(passage, i, lexicon) ??
      skipTime(passage, i, lexicon) ??
      (passage[i]?.pos === 'ADV' ? i + 1 : undefined);
    if (next === undefined) break;
    i = next;
  }
  const opens = passage[i]?.pos === 'DET' || isNominal(passage[i]);
  return opens && !passage[i]?.quotation ? i : start;
}

/** "según |informó la policía", "según |ha podido saber EFE": behind the verb of a clause of manner. */
export function overVerb(passage: Passage, start: number, lexicon: AttributionLexicon): number {
  if (!lexicon.verbFirst?.manner.has(passage[start - 1]?.lower ?? '')) return start;
  let i = start;
  let seen = false;
  while (isVerb(passage[i]) || passage[i]?.pos === 'ADV') {
    seen ||= isVerb(passage[i]);
    i++;
  }
  if (!seen) return start;
  const subject = behindAsides(passage, i, lexicon);
  // "según consta |en el informe": what holds the statement.
  const inside = subject === i && passage[i]?.pos === 'ADP';
  return inside ? i + 1 : subject;
}

/** "se registraron", "se han registrado": nobody is said to have said it. */
export function isImpersonal(
  passage: Passage,
  from: number,
  head: number,
  lexicon: AttributionLexicon,
): boolean {
  if (!lexicon.verbFirst || lexicon.verbFirst.reflexive.has(passage[head]?.lemma ?? '')) return false;
  for (let i = from; i < head; i++) if (passage[i]?.lower === lexicon.verbFirst.impersonal) return true;
  return false;
}

/** "los daños |registrados", "suelen |encontrar": forms that tell nothing by themselves. */
export function isInert(passage: Passage, from: number, head: number, lexicon: AttributionLexicon): boolean {
  if (!lexicon.verbFirst) return false;
  const word = passage[head]?.lower ?? '';
  const helped = passage.slice(from, head).some(({ pos }) => pos === 'AUX');
  if (lexicon.pastParticiple.test(word)) return !helped;
  return lexicon.verbFirst.infinitive.test(word) && passage[head + 1]?.lower !== lexicon.that;
}
