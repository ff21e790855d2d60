import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Cue } from './cue.ts';
import { complexPhraseEnd, isPossessive, phraseStart } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { type Reading, ranges } from './reading.ts';
import { statementEnd } from './statement-end.ts';
import type { Subject } from './subject.ts';

/** A source of a noun with the unit after which the statement starts. */
interface Owner {
  subject: Subject;
  to: number;
}

/** Words between an owner and the noun ("the minister's |latest and most daring claim"). */
const LONGEST_PRAISE = 5;

/** "|the minister's claim", "|her warning", "|a Morning Post report": who stands before the noun at `i`. */
function ownerBefore(passage: Passage, i: number): Owner | undefined {
  if (passage[i - 1]?.pos === 'PROPN')
    return { subject: { from: phraseStart(passage, i - 1), to: i }, to: i + 1 };
  for (let k = i - 1; k >= 0 && k >= i - LONGEST_PRAISE; k--) {
    const unit = passage[k];
    if (isPossessive(unit)) {
      const from = phraseStart(passage, k - 1);
      return from < k ? { subject: { from, to: k }, to: i + 1 } : undefined;
    }
    if (unit?.pos === 'PRON' && unit.role === 'determiner')
      return { subject: { from: k, to: k + 1 }, to: i + 1 };
    if (!unit || !['ADJ', 'ADV', 'NOUN', 'NUM', 'VERB', 'CCONJ'].includes(unit.pos)) return undefined;
  }
  return undefined;
}

/** "the claim by |the minister": who stands after it. */
function ownerAfter(passage: Passage, i: number, lexicon: AttributionLexicon): Owner | undefined {
  if (!lexicon.parties.issuing.has(passage[i + 1]?.lower ?? '')) return undefined;
  const to = complexPhraseEnd(passage, i + 2);
  return to > i + 2 ? { subject: { from: i + 2, to }, to } : undefined;
}

/** Nouns that hold a statement with whose it is: "the minister's claim that …", "a warning by the army that …". */
export function readNouns(passage: Passage, lexicon: AttributionLexicon): Reading[] {
  return passage.flatMap((unit, i) => {
    const frame = unit.pos === 'NOUN' ? lexicon.nouns.get(unit.lemma) : undefined;
    if (!frame) return [];
    const owner = ownerBefore(passage, i) ?? ownerAfter(passage, i, lexicon);
    if (!owner || passage[owner.to]?.lower !== lexicon.that) return [];
    const cue: Cue = { kind: 'noun', lemma: unit.lemma, frame, from: i, to: i + 1 };
    const content = ranges(passage, [owner.to, statementEnd(passage, owner.to + 1, i, lexicon)]);
    return [{ cue, subject: owner.subject, shared: false, content, weak: false, open: false }];
  });
}
