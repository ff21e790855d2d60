import type { Measure } from '../../../model/quantity.ts';
import type { Draft } from '../draft.ts';
import type { Words } from '../noun-after.ts';
import type { Passage } from '../passage.ts';
import { lowerAt } from '../passage.ts';
import type { Refiner } from './refiner.ts';

/** Nobody is said to be older. */
const OLDEST = 120;
const AGE_UNITS = new Set(['year', 'month', 'week', 'day', 'hour']);

/** The end of "-old", "old", "of age" behind a duration. */
function ageEnd(passage: Passage, to: number): number | undefined {
  const { units, numerals } = passage.lexicon.source;
  const at = lowerAt(passage, to) === '-' ? to + 1 : to;
  if (units.ageWords.has(lowerAt(passage, at))) return at + 1;
  return numerals.of.has(lowerAt(passage, to)) && units.ageBefore.has(lowerAt(passage, to + 1))
    ? to + 2
    : undefined;
}

/** "Ana Ruiz, |de 34 años, …", "una niña |de 8 años": the span says how old somebody is. */
function describes({ atoms, lexicon }: Words, { from }: Pick<Draft, 'from'>): boolean {
  const { ageOf, agedPeople } = lexicon.source.units;
  // "de 19 y |21 años"
  const listed = atoms[from - 1]?.pos === 'CCONJ' && atoms[from - 2]?.kind === 'number';
  if (listed) return describes({ atoms, lexicon }, { from: from - 2 });
  if (!ageOf?.has(atoms[from - 1]?.lower ?? '')) return false;
  const { somebody } = lexicon.source.units;
  const before = atoms[atoms[from - 2]?.text === ',' ? from - 3 : from - 2];
  const person = agedPeople.has(before?.lemma ?? '') || somebody?.has(before?.lemma ?? '');
  return person === true || before?.pos === 'PROPN';
}

/** "El menor |tenía 12 años", "quien |tiene 34 años": what somebody has in years. */
function has({ atoms, lexicon }: Passage, { from, unit }: Draft): boolean {
  const { ageOf, ageVerbs, agePersons, agedPeople, somebody } = lexicon.source.units;
  if (!ageOf || unit.id !== 'year' || !ageVerbs.has(atoms[from - 1]?.lower ?? '')) return false;
  const before = atoms[from - 2];
  const lemma = before?.lemma ?? '';
  return agePersons.has(before?.lower ?? '') || agedPeople.has(lemma) || somebody?.has(lemma) === true;
}

/** "dos jóvenes |de 19 y 21 años": an age before another one. */
function beforeAges(passage: Passage, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, i) => {
    const next = drafts[i + 1];
    const joined = next && next.from - draft.to === 1 && passage.atoms[draft.to]?.pos === 'CCONJ';
    const bare = draft.unit.id === 'count' && draft.noun === undefined && draft.high <= OLDEST;
    const listed = joined && bare && next.parser === 'age' && passage.lexicon.source.units.ageOf;
    return listed ? toAge(draft, 'year', draft.to, 'age', undefined) : draft;
  });
}

/** "aged 87", "age 87", "the age of 21". */
function ageBefore(passage: Passage, { from, unit }: Draft): boolean {
  const { units, numerals, bounds } = passage.lexicon.source;
  if (unit.id !== 'count') return false;
  let at = from - 1;
  while (bounds.before.has(lowerAt(passage, at)) || numerals.between.has(lowerAt(passage, at))) at--;
  if (units.ageBefore.has(lowerAt(passage, at))) return true;
  return numerals.of.has(lowerAt(passage, at)) && units.ageBefore.has(lowerAt(passage, at - 1));
}

/** A name, also where its last part looks like another word ("Mary Ford", "Joan Swift"). */
function isName(atoms: Passage['atoms'], i: number): boolean {
  const [first, last] = [atoms[i - 1], atoms[i]];
  if (last?.pos === 'PROPN') return true;
  return first?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(last?.text ?? '') && last?.kind === 'word';
}

/** "the driver, 58, said", "one sister, 28.": a word for somebody. */
function isSomebody({ atoms, lexicon }: Passage, i: number): boolean {
  const { somebody, agedPeople } = lexicon.source.units;
  const atom = atoms[i];
  if (atom?.kind !== 'word' || atom.lower !== atom.lemma) return false;
  return somebody?.has(atom.lower) === true || agedPeople.has(atom.lower);
}

/** "a boy of seven", "a woman of 104": behind one person. */
function ofAge(passage: Passage, { number, from, unit, noun, low, high, form }: Draft): boolean {
  const { atoms, lexicon } = passage;
  if (
    unit.id !== 'count' ||
    noun ||
    form === 'vague' ||
    low !== high ||
    high > OLDEST ||
    from !== number.from
  )
    return false;
  const after = atoms[number.to]?.pos;
  if (after === 'NOUN' || after === 'ADJ' || after === 'NUM' || atoms[number.to]?.text === '-') return false;
  return lexicon.source.numerals.of.has(lowerAt(passage, from - 1)) && isSomebody(passage, from - 2);
}

/** "Ana Ruiz, 34, said": a number between commas behind a name. */
function apposed(passage: Passage, { number, unit, low, high, form, step }: Draft): boolean {
  const { atoms } = passage;
  const [name, open, close] = [atoms[number.from - 2], atoms[number.from - 1], atoms[number.to]];
  if (
    unit.id !== 'count' ||
    form !== 'digits' ||
    low !== high ||
    low > OLDEST ||
    step < 1 ||
    passage.inTime[number.from - 2] ||
    open?.text !== ',' ||
    close === undefined
  )
    return false;
  if (!/^[,.;)]$/.test(close.text) || /^\d/.test(name?.text ?? '')) return false;
  return isName(atoms, number.from - 2) || isSomebody(passage, number.from - 2);
}

/** "who was 10", "he is 34": nothing counted behind it, a person before it. */
function predicated(passage: Passage, { number, from, unit, noun, low, high, form }: Draft): boolean {
  const { atoms } = passage;
  if (unit.id !== 'count' || noun || form === 'vague' || low !== high || low > 110 || from !== number.from)
    return false;
  const after = atoms[number.to];
  if (after && after.kind !== 'sign' && after.pos !== 'CCONJ') return false;
  return (
    passage.lexicon.source.units.ageVerbs.has(lowerAt(passage, from - 1)) &&
    passage.lexicon.source.units.agePersons.has(lowerAt(passage, from - 2))
  );
}

function toAge(draft: Draft, unit: string, to: number, parser: string, noun: Draft['noun']): Draft {
  const { noun: _old, ...rest } = draft;
  return { ...rest, parser, unit: { id: `${unit}-of-age`, dimension: 'age' }, to, ...(noun ? { noun } : {}) };
}

/** "children under five", "men over 60": a bound behind the people it sorts. */
function sorts(passage: Passage, { from, unit, high }: Draft): boolean {
  const { units, bounds } = passage.lexicon.source;
  if (unit.id !== 'count' || high > 110 || !bounds.before.has(lowerAt(passage, from - 1))) return false;
  return (
    units.agedPeople.has(passage.atoms[from - 2]?.lemma ?? '') ||
    units.agedPeople.has(lowerAt(passage, from - 2))
  );
}

/** "aged 6, 34 and 36": the list goes on. */
function listed(passage: Passage, draft: Draft, last: Draft | undefined): boolean {
  if (last?.unit.dimension !== 'age' || draft.unit.id !== 'count' || draft.from - last.to > 2) return false;
  const between = passage.atoms.slice(last.to, draft.from);
  const behind = draft.noun !== undefined && draft.noun.from === draft.to;
  return (
    !behind && last.parser === 'age' && between.every(({ text, pos }) => text === ',' || pos === 'CCONJ')
  );
}

/** Durations and numbers that are somebody's age. */
export const age: Refiner = (passage, drafts) => {
  const out: Draft[] = [];
  for (const draft of drafts) out.push(aged(passage, draft, out.at(-1)));
  return beforeAges(passage, out);
};

function aged(passage: Passage, draft: Draft, last: Draft | undefined): Draft {
  if (AGE_UNITS.has(draft.unit.id)) {
    const told = describes(passage, draft) || has(passage, draft);
    const to = ageEnd(passage, draft.to) ?? (told ? draft.to : undefined);
    return to === undefined ? draft : toAge(draft, draft.unit.id, to, 'age', undefined);
  }
  const told =
    ageBefore(passage, draft) ||
    predicated(passage, draft) ||
    ofAge(passage, draft) ||
    sorts(passage, draft) ||
    listed(passage, draft, last);
  if (told) return toAge(draft, 'year', draft.to, 'age', undefined);
  return apposed(passage, draft) ? toAge(draft, 'year', draft.to, 'age-apposition', undefined) : draft;
}

/** "The retirement age will go up to 66", "the average age is 42": years, where what a bare figure measures is an age. */
export function withMeasuredAge({ lexicon }: Passage, draft: Draft, measure: Measure): Draft {
  const { unit, noun, to, high } = draft;
  const isBare = unit.id === 'count' && (noun === undefined || noun.from < to) && high <= OLDEST;
  if (!isBare || !lexicon.source.units.ageBefore.has(measure.head)) return draft;
  return { ...draft, parser: 'measure', unit: { id: 'year', dimension: 'duration' } };
}
