import type { QuantityUnit } from '../../model/unit.ts';
import { UNITS } from '../../units/index.ts';
import type { Atom } from './atom.ts';
import type { Numeral } from './numeral.ts';
import type { Passage } from './passage.ts';
import { longest } from './phrases.ts';
import { readNumeral } from './read-numeral.ts';

export interface ReadUnit {
  unit: QuantityUnit;
  to: number;
}

const OPENING = new Set(['(', '[', '{', '<']);

/** Single letters and marks stand close to digits and are no part of a longer word. */
function fitsSymbol(atoms: Atom[], i: number, to: number, numeral: Pick<Numeral, 'form' | 'to'>): boolean {
  const symbol = atoms[i];
  const next = atoms[to];
  if (!symbol || to - i > 1 || symbol.text.length > 1 || symbol.kind === 'sign')
    return !(next?.glued && next.kind === 'number');
  if (numeral.form !== 'digits' && numeral.form !== 'fraction') return false;
  return !(
    next?.glued &&
    (next.kind === 'number' || next.lower === "'" || next.lower === '’' || next.lower === '-')
  );
}

/** A foot mark is glued to digits and no closing quotation mark. */
function fitsMark(atoms: Atom[], i: number): boolean {
  const mark = atoms[i];
  if (mark?.text !== "'" && mark?.text !== '’') return true;
  if (!mark.glued || mark.text === '’') return false;
  return !atoms.slice(Math.max(0, i - 40), i).some(({ text, glued }) => text === "'" && !glued);
}

/** Words that are units only as nouns ("won", "mark", "bar"): "six won medals" has a verb, whatever its tag. */
function fitsWord({ atoms, lexicon }: Passage, i: number, to: number, form: Numeral['form']): boolean {
  const last = atoms[to - 1];
  if (to - i > 1 || !lexicon.source.units.verbs.has(last?.lower ?? '')) return true;
  const next = atoms[to]?.pos;
  const takesObject = next === 'NOUN' || next === 'DET' || next === 'PRON' || next === 'PROPN';
  return last?.pos !== 'VERB' && !(form === 'words' && takesObject);
}

/** The unit whose name begins at atom `i`. */
export function unitAt(
  passage: Passage,
  i: number,
  numeral: Pick<Numeral, 'form' | 'to'>,
): { id: string; to: number } | undefined {
  const { atoms, lexicon } = passage;
  const word = longest(lexicon.unitWords, atoms, i);
  const symbol = longest(lexicon.unitSymbols, atoms, i);
  const usable =
    symbol && fitsSymbol(atoms, i, symbol.to, numeral) && fitsMark(atoms, i) ? symbol : undefined;
  const named = word && fitsWord(passage, i, word.to, numeral.form) ? word : undefined;
  const best = usable && (!named || usable.to > named.to) ? usable : named;
  return best && { id: best.value, to: best.to };
}

/** A unit by its id; "barrel/day" stands for a rate with a name of its own ("bpd"). */
function toUnit(id: string): QuantityUnit {
  const [own = id, per] = id.split('/');
  const dimension = UNITS.get(own)?.dimension ?? 'other';
  return per === undefined ? { id: own, dimension } : { id: own, dimension, per: { id: per, amount: 1 } };
}

/** What a rate is counted by: a unit or a noun, perhaps so many of it ("per 100,000 people"). */
function denominator(
  passage: Passage,
  i: number,
  word: string,
): { id: string; amount: number; to: number } | undefined {
  const { atoms, lexicon } = passage;
  // "15°F/-9°C": another temperature, and no rate.
  if (word === '/' && atoms[i]?.text === '-') return undefined;
  const hyphen = atoms[i]?.text === '-' ? i + 1 : i;
  const number = lexicon.source.units.perNumber.has(word)
    ? readNumeral(atoms, hyphen, lexicon.source.numerals)
    : undefined;
  const at = number?.to ?? hyphen;
  const unit = unitAt(passage, at, { form: 'digits', to: at });
  if (unit) return { id: unit.id, amount: number?.low ?? 1, to: unit.to };
  const noun = atoms[at];
  // "12 cases per 100,000": of people, where nothing else is said.
  const round = number !== undefined && number.low >= 1000 && Number.isInteger(Math.log10(number.low));
  if (number && round && (noun === undefined || noun.kind === 'sign' || noun.pos === 'CCONJ'))
    return { id: lexicon.source.measures.people, amount: number.low, to: at };
  if (noun?.kind !== 'word') return undefined;
  const open = lexicon.source.units.perAny.has(word);
  if (!open && !lexicon.source.units.ratePeriods.has(noun.lemma)) return undefined;
  if (open && noun.pos !== 'NOUN' && noun.pos !== 'PROPN') return undefined;
  return { id: noun.lemma, amount: number?.low ?? 1, to: at + 1 };
}

/** A rate's second half from atom `i` on: "per barrel", "a day", "/ km", "-a-share". */
export function perAt(
  passage: Passage,
  i: number,
): { per: { id: string; amount: number }; to: number } | undefined {
  const { atoms, lexicon } = passage;
  const at = atoms[i]?.text === '-' && atoms[i]?.glued === true ? i + 1 : i;
  const word = atoms[at]?.lower ?? '';
  if (!lexicon.source.units.per.has(word)) return undefined;
  const found = denominator(passage, at + 1, word);
  if (!found) return undefined;
  const { ago, earlier } = lexicon.source.time;
  const after = atoms[found.to]?.lower ?? '';
  if (ago.has(after) || earlier.has(after)) return undefined;
  const strict = word !== '/' && !lexicon.source.units.perNumber.has(word);
  const known = lexicon.source.units.ratePeriods.has(found.id);
  if (strict && !known) return undefined;
  return { per: { id: found.id, amount: found.amount }, to: found.to };
}

/** Skips the hyphen of "five-year", or the bracket of "(kg)". */
function unitStart(atoms: Atom[], i: number): { at: number; bracket: boolean } {
  const atom = atoms[i];
  const next = atoms[i + 1];
  if (atom?.text === '-' && next?.kind === 'word') return { at: i + 1, bracket: false };
  if (atom && OPENING.has(atom.text) && next?.glued && atoms[i + 2]?.glued)
    return { at: i + 1, bracket: true };
  return { at: i, bracket: false };
}

/** The unit behind a number, with its rate: "metres", "-year", "dollars a barrel", "of dollars" behind "millions". */
export function readUnit(passage: Passage, numeral: Numeral): ReadUnit | undefined {
  const { atoms, lexicon } = passage;
  const round = numeral.form === 'vague' || numeral.scaled;
  const linked = round && lexicon.source.numerals.of.has(atoms[numeral.to]?.lower ?? '');
  const { at, bracket } = unitStart(atoms, linked ? numeral.to + 1 : numeral.to);
  const named = unitAt(passage, at, numeral);
  if (!named) return undefined;
  if (bracket)
    return /[)\]}>]/.test(passage.atoms[named.to]?.text ?? '')
      ? { unit: toUnit(named.id), to: named.to + 1 }
      : undefined;
  return withRate(passage, toUnit(named.id), named.to);
}

/** "40 hours a week" is a rate, "three years a" none. */
function longerThan(per: string | undefined, id: string): boolean {
  const [long, short] = [UNITS.get(per ?? ''), UNITS.get(id)];
  return long?.dimension === 'duration' && (long.factor ?? 0) > (short?.factor ?? 0);
}

/** Adds the rate that follows a unit. */
export function withRate(passage: Passage, unit: QuantityUnit, to: number): ReadUnit {
  if (unit.per) return { unit, to };
  const found = perAt(passage, to);
  const rate = unit.dimension === 'duration' && !longerThan(found?.per.id, unit.id) ? undefined : found;
  return rate ? { unit: { ...unit, per: rate.per }, to: rate.to } : { unit, to };
}
