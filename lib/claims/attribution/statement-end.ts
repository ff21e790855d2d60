import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Passage } from './passage.ts';
import { isComma, isStop, isVerb } from './reading.ts';

/** Whether a verb of the sentence stands before unit `i`: what follows is no subject then. */
function hasPredicate(passage: Passage, i: number): boolean {
  for (let k = i - 1; k >= 0 && !isStop(passage[k]); k--) if (isVerb(passage[k])) return true;
  return false;
}

/** Starts of the finite verb groups from unit `from` on, up to the comma after the second one. */
function verbsFrom(passage: Passage, from: number, lexicon: AttributionLexicon): number[] {
  const starts: number[] = [];
  for (let i = from; i < passage.length; i++) {
    if (isComma(passage[i]) && starts.length > 1) break;
    const unit = passage[i];
    if (!isVerb(unit) || unit?.role === 'present') continue;
    let before = i - 1;
    while (passage[before]?.pos === 'ADV' || passage[before]?.pos === 'PART') before--;
    const inner = passage[before]?.role === 'relative' || passage[before]?.lower === lexicon.infinitive;
    if (!inner && passage[before]?.pos !== 'AUX') starts.push(i);
  }
  return starts;
}

/**
 * Where a statement ends that hangs on a noun: before the sentence's own verb, if that comes after it ("The claim
 * that 40 died |was disputed").
 * @param from unit where the statement starts
 * @param noun unit that it hangs on
 */
export function statementEnd(
  passage: Passage,
  from: number,
  noun: number,
  lexicon: AttributionLexicon,
): number {
  if (hasPredicate(passage, noun)) return passage.length;
  const verbs = verbsFrom(passage, from, lexicon);
  const own = verbs.at(-1);
  return own !== undefined && verbs.length > 1 ? own : passage.length;
}
