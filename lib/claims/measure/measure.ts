import type { Measure } from '../../model/quantity.ts';
import { type Draft, endOf } from '../quantity/draft.ts';
import type { Passage } from '../quantity/passage.ts';
import { lowerAt } from '../quantity/passage.ts';
import { spanOf } from '../quantity/to-quantity.ts';
import { type Action, actionBehind, actionOf } from './action.ts';
import {
  behindVerb,
  bracketed,
  gapped,
  kindOfMoney,
  listed,
  movedThing,
  nounBeforeOf,
  predicateNoun,
} from './beside-figure.ts';
import { type Clause, governingClause } from './governing-clause.ts';
import { nameOfShare } from './name-of-share.ts';
import { lemmasOf, type NounPhrase, phrasesIn } from './phrases-of.ts';

/** Phrases from atom `i` on, as far as the clause goes. */
function complements(passage: Passage, i: number): NounPhrase[] {
  let to = i;
  while (to < i + 16) {
    const atom = passage.atoms[to];
    if (
      !atom ||
      /^[.;:(),¤]$/.test(atom.text) ||
      atom.pos === 'VERB' ||
      atom.pos === 'AUX' ||
      atom.pos === 'CCONJ'
    )
      break;
    to++;
  }
  return phrasesIn(passage, i, to);
}

/** The nearest phrase to the left, for headlines, tables and lists without a verb. */
function nearestBefore(passage: Passage, draft: Draft): NounPhrase | undefined {
  return phrasesIn(passage, Math.max(0, draft.from - 10), draft.from).at(-1);
}

/** "the number of |dead", "of the |injured": an adjective that stands for people. */
function nominalFrom({ atoms, lexicon }: Passage, i: number): NounPhrase | undefined {
  const at = atoms[i]?.pos === 'DET' ? i + 1 : i;
  const state = atoms[at];
  const next = atoms[at + 1]?.pos;
  if (!state || next === 'NOUN' || next === 'ADJ' || next === 'PROPN' || state.pos === 'NOUN')
    return undefined;
  const { peopleActions } = lexicon.source.measures;
  return peopleActions.has(state.lower) || (state.participle && peopleActions.has(state.lemma))
    ? { from: at, to: at + 1 }
    : undefined;
}

/** "the number of deaths" counts deaths. */
function overGeneric(passage: Passage, phrase: NounPhrase): NounPhrase {
  const { atoms, lexicon } = passage;
  const generic = lexicon.source.measures.generic.has(atoms[phrase.to - 1]?.lemma ?? '');
  const of = lexicon.source.numerals.of.has(atoms[phrase.to]?.lower ?? '');
  // "the number of those who were on board": nobody is named.
  const those = atoms[phrase.to + 1]?.pos !== 'NOUN';
  if (!generic || !of || (those && lexicon.source.measures.relatives.has(atoms[phrase.to + 2]?.lower ?? '')))
    return phrase;
  const [next] = phrasesIn(passage, phrase.to + 1, phrase.to + 6);
  const state = nominalFrom(passage, phrase.to + 1);
  return state && (!next || next.from > state.from) ? state : (next ?? phrase);
}

/** "to 44", and in "from 47 to 44" the 47, too. */
function isLedTo(passage: Passage, { from, to }: Draft): boolean {
  const { bounds } = passage.lexicon.source;
  const word = lowerAt(passage, from - 1);
  return bounds.to.has(word) || (bounds.from.has(word) && bounds.to.has(lowerAt(passage, to)));
}

/** "cifran el seguimiento |en el 80 %": a verb that sets its object at a figure. */
function isSet({ atoms, lexicon }: Passage, { from }: Draft, verbTo: number): boolean {
  const { settings, determiners } = lexicon.source.measures;
  const at = determiners.has(atoms[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  return settings?.get(atoms[verbTo - 1]?.lemma ?? '') === atoms[at]?.lower;
}

/** "raised the number of cases to 1,190 and of deaths to 97": the object of the second figure. */
function ownObject(passage: Passage, draft: Draft, from: number): NounPhrase | undefined {
  const { atoms } = passage;
  const joint = atoms.findLastIndex(({ pos }, at) => pos === 'CCONJ' && at > from && at < draft.from);
  if (joint < 0 || !atoms.slice(from, joint).some(({ text }) => text === '¤')) return undefined;
  const last = phrasesIn(passage, joint + 1, draft.from).at(-1);
  return last?.to === draft.from - 1 ? last : undefined;
}

/** "corrected the attendance to 73,986", "put the toll at 31": the verb's object, led to a figure. */
function objectOf(passage: Passage, draft: Draft, { verb }: Clause): NounPhrase | undefined {
  // "30 people march against the plan to raise the age to 67": a noun of another verb is no hindrance.
  const counted = verb && draft.noun && draft.noun.to > verb.from;
  if (!verb || counted || !(isLedTo(passage, draft) || isSet(passage, draft, verb.to))) return undefined;
  const { atoms } = passage;
  const own = ownObject(passage, draft, verb.to);
  if (own) return overGeneric(passage, own);
  const [first] = phrasesIn(passage, verb.to, draft.from);
  if (!first) return undefined;
  const led = atoms.slice(verb.to, first.from).every(({ pos }) => pos === 'DET' || pos === 'PRON');
  return led ? overGeneric(passage, first) : undefined;
}

/** "Officers seized £46,000", "Datum saw four": who does something is not what is counted. */
function acts(passage: Passage, { to }: NounPhrase, { verb }: Clause, { unit }: Draft): boolean {
  const { atoms, lexicon } = passage;
  const head = atoms[to - 1];
  const { somebody, agedPeople } = lexicon.source.units;
  const isPerson = somebody?.has(head?.lemma ?? '') || agedPeople.has(head?.lemma ?? '');
  if (!verb || (head?.pos !== 'PROPN' && !isPerson)) return false;
  const { be, giving } = lexicon.source.measures;
  const passive = atoms.slice(verb.from, verb.to).some(({ lower }) => be.has(lower));
  const lemma = atoms[verb.to - 1]?.lemma ?? '';
  // "Labour won 32 percent": the share is theirs.
  const does = unit.id !== 'percent' && actionOf(passage, verb) !== undefined;
  return !passive && (does || giving.has(lemma));
}

/** Every way to find the phrase, the surest first. */
function primary(
  passage: Passage,
  draft: Draft,
  clause: Clause,
  besideShare: boolean,
): NounPhrase | undefined {
  const named =
    (draft.unit.id === 'count' ? predicateNoun(passage, draft) : undefined) ??
    nameOfShare(passage, draft, clause, besideShare);
  if (named) return named;
  const object = objectOf(passage, draft, clause);
  if (draft.unit.id === 'count' && draft.noun) return object ?? overGeneric(passage, draft.noun);
  const near =
    movedThing(passage, draft) ??
    object ??
    kindOfMoney(passage, draft) ??
    nounBeforeOf(passage, draft) ??
    (draft.kind === 'change' ? listed(passage, draft) : undefined) ??
    draft.noun ??
    gapped(passage, draft, clause);
  if (near) return near;
  if (isSubject(passage, draft) || meansPeople(passage, draft, clause)) return undefined;
  const purpose = purposeOf(passage, draft, clause);
  if (purpose || clause.pronoun) return purpose;
  const subject = clause.subject[0] && overGeneric(passage, clause.subject[0]);
  const moved = draft.kind === 'change' || draft.direction !== undefined || isLedTo(passage, draft);
  if (subject && !moved && acts(passage, subject, clause, draft)) return undefined;
  return subject ?? (clause.verb ? undefined : nearestBefore(passage, draft));
}

/** "set aside $200 million for repairs", "spent $5 million on roads": what the money is for tells more than who gives it. */
function purposeOf(passage: Passage, draft: Draft, clause: Clause): NounPhrase | undefined {
  if (
    draft.unit.dimension !== 'currency' ||
    draft.kind === 'change' ||
    draft.direction ||
    !actionOf(passage, clause.verb)
  )
    return undefined;
  if (!passage.lexicon.source.measures.purposes.has(lowerAt(passage, draft.to))) return undefined;
  const [first] = complements(passage, draft.to + 1);
  return first && first.from - draft.to < 5 ? first : undefined;
}

/** "40 dead and 12 injured": what became of them, right behind the figure. */
function stateBehind({ atoms, lexicon }: Passage, { noun, unit, to }: Draft): Action | undefined {
  const end = noun && noun.from === to ? noun.to : to;
  const state = unit.id === 'count' && (!noun || noun.from === to) ? atoms[end] : undefined;
  if (state?.pos !== 'ADJ' || !lexicon.source.measures.peopleActions.has(state.lower)) return undefined;
  return { lemma: state.lemma, negated: false, from: end, to: end + 1 };
}

function actionFor(
  passage: Passage,
  draft: Draft,
  clause: Clause,
): { action: Action | undefined; own: boolean } {
  const counted = draft.unit.id === 'count' || draft.unit.id === 'fraction' || draft.unit.id === 'percent';
  const own = counted ? (stateBehind(passage, draft) ?? actionBehind(passage, endOf(draft))) : undefined;
  return {
    action: own ?? actionOf(passage, clause.verb) ?? participleBehind(passage, draft, clause),
    own: own !== undefined,
  };
}

/** "The number of people killed (or: who have fled) has risen to 29": what is told right behind the subject. */
function participleBehind(passage: Passage, draft: Draft, { subject }: Clause): Action | undefined {
  if (draft.unit.id !== 'count' || draft.noun) return undefined;
  const { relatives } = passage.lexicon.source.measures;
  const at = subject
    .map(({ to }) => to)
    .find((to) => passage.atoms[to]?.participle || relatives.has(lowerAt(passage, to)));
  return at === undefined ? undefined : actionBehind(passage, at);
}

/** "left 40 dead", "killed 40": a bare figure behind or before what happens to people. */
function meansPeople({ atoms, lexicon }: Passage, draft: Draft, { verb }: Clause): boolean {
  if (draft.unit.id !== 'count' || draft.noun) return false;
  const { peopleActions } = lexicon.source.measures;
  const state = atoms[draft.to];
  if (state && (peopleActions.has(state.lower) || peopleActions.has(state.lemma))) return true;
  return verb?.to === draft.from && peopleActions.has(atoms[verb.to - 1]?.lemma ?? '');
}

/** True where a bare figure is itself the subject ("118 had been rescued"). */
function isSubject({ atoms }: Passage, draft: Draft): boolean {
  const next = atoms[atoms[draft.to]?.pos === 'ADV' ? draft.to + 1 : draft.to];
  const { id } = draft.unit;
  return (
    (id === 'count' || id === 'percent') && (next?.pos === 'AUX' || (next?.pos === 'VERB' && !next.plural))
  );
}

/** Adjectives that say what somebody or something is ("have been unemployed for two years"). */
function predicates({ atoms }: Passage, from: number, to: number): string[] {
  return atoms
    .slice(from, to)
    .filter(({ pos }) => pos === 'ADJ')
    .map(({ lemma }) => lemma);
}

/** The phrases around the figure that say further what it is about. */
function surroundings(
  passage: Passage,
  draft: Draft,
  clause: Clause,
  action: Action | undefined,
): NounPhrase[] {
  const end = endOf(draft);
  const listed =
    clause.verb && passage.atoms.slice(clause.verb.to, draft.from).some(({ text }) => text === '¤');
  const between = clause.verb && !listed ? phrasesIn(passage, clause.verb.to, draft.from) : [];
  const objects = action && action.from >= end ? complements(passage, action.to) : [];
  const linked = nounBeforeOf(passage, draft) ?? bracketed(passage, draft);
  return [
    ...clause.subject,
    ...(clause.antecedent ?? []),
    ...(linked ? [linked] : []),
    ...between,
    ...complements(passage, end),
    ...objects,
  ];
}

/** "104 were freed", "we slept 11 to a room": people, though no noun says so. */
function impliedBy({ lexicon }: Passage, { pronoun }: Clause, action: Action | undefined): string {
  const { people, personal, peopleActions } = lexicon.source.measures;
  if (action && peopleActions.has(action.lemma)) return people;
  return pronoun !== undefined && personal.has(pronoun) ? people : '';
}

/**
 * What a figure counts or measures.
 * @param passage with its figures and dates masked
 * @param besideShare true where the figure before it in the sentence is a share
 */
export function measureOf(passage: Passage, draft: Draft, besideShare: boolean): Measure {
  const clause = governingClause(passage, behindVerb(passage, draft));
  const phrase = primary(passage, draft, clause, besideShare);
  const { action, own } = actionFor(passage, draft, clause);
  const others = surroundings(passage, draft, clause, own ? action : undefined).filter(
    (other) => other.from !== phrase?.from,
  );
  const words = phrase ? lemmasOf(passage.atoms, phrase) : [];
  const implied = phrase || draft.unit.id !== 'count' ? '' : impliedBy(passage, clause, action);
  const head = words.at(-1) ?? implied;
  const lemma = passage.lexicon.source.measures.actions.get(head) ?? action?.lemma;
  const about = others.flatMap((other) => lemmasOf(passage.atoms, other));
  const states = clause.verb && !own ? predicates(passage, clause.verb.to, draft.from) : [];
  const span = phrase && spanOf(passage, phrase.from, phrase.to);
  return {
    head,
    modifiers: words.slice(0, -1),
    ...(lemma ? { action: lemma } : {}),
    ...(action?.negated ? { negated: true } : {}),
    about: [...new Set([...about, ...states])],
    text: span ? passage.block.analysis.text.slice(span.start, span.end) : '',
    ...(span ? { span } : {}),
  };
}
