import type { AttributionLexicon } from '../../languages/shape/attribution.ts';
import type { Range } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';

export type VerbForm = 'finite' | 'ing' | 'infinitive';

/** "has repeatedly said": auxiliaries, adverbs and the verb that they serve. */
export interface VerbGroup extends Range {
  /** Index of the main verb. */
  head: number;
  form: VerbForm;
  passive: boolean;
  negated: boolean;
  /** "will list", "can register": nothing is done yet. */
  modal: boolean;
}

const isAdverb = (unit: Unit) => unit.pos === 'ADV' && unit.text === unit.lower;

/** The verb group around the main verb `head`, from its first auxiliary or adverb on. */
export function verbGroup(passage: Passage, head: number, lexicon: AttributionLexicon): VerbGroup {
  let from = head;
  let be = false;
  let negated = false;
  let auxiliary = false;
  let modal = false;
  let infinitive = false;
  for (let i = head - 1; i >= 0 && i >= head - 8; i--) {
    const unit = passage[i];
    if (!unit) break;
    if (lexicon.negations.has(unit.lower)) negated = true;
    else if (unit.lower === lexicon.infinitive && i >= head - 3 && !auxiliary) {
      infinitive = true;
      from = i;
      break;
    } else if (
      unit.pos === 'AUX' ||
      (unit.pos === 'PART' && /^[’']/.test(unit.text) && passage[i - 1]?.pos === 'PRON')
    ) {
      auxiliary = true;
      if (lexicon.modals.has(unit.lower)) modal = true;
      if (unit.lemma === lexicon.passive || unit.lower === "'s" || unit.lower === '’s') be = true;
    } else if (!isAdverb(unit)) break;
    from = i;
  }
  const ing = lexicon.presentParticiple.test(passage[head]?.lower ?? '');
  const form: VerbForm = infinitive ? 'infinitive' : ing && !auxiliary ? 'ing' : 'finite';
  const passive = be && !ing;
  return { from, to: head + 1, head, form, passive, negated, modal };
}
