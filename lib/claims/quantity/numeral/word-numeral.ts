import type { NumeralLexicon } from '../../../languages/shape/numbers.ts';
import type { Atom } from '../atom.ts';
import type { Numeral } from '../numeral.ts';
import { readWords } from '../numeral-words.ts';
import { writtenAs } from '../written-number.ts';
import { lowerAt } from './slashed.ts';

/** "thirteen", "a hundred and four", "two and a half million". */
export function wordNumeral(atoms: Atom[], i: number, lexicon: NumeralLexicon): Numeral | undefined {
  const article = lexicon.articles.has(lowerAt(atoms, i));
  const start = article ? i + 1 : i;
  if (article && !lexicon.scales.has(lowerAt(atoms, start))) return undefined;
  const read = readWords(atoms, start, lexicon, article || lexicon.scales.has(lowerAt(atoms, start)) ? 1 : 0);
  if (!read || read.to === start) return undefined;
  const exact = article || read.scaled ? undefined : spokenDecimal(atoms, i, read, lexicon);
  if (exact) return exact;
  const { value, to, scaled: withScale } = read;
  const { step, digits } = writtenAs(value);
  return { from: i, to, low: value, high: value, step, digits, form: 'words', scaled: withScale };
}

/** "two point five million": digits one by one behind the point. */
function spokenDecimal(
  atoms: Atom[],
  from: number,
  read: { value: number; to: number },
  lexicon: NumeralLexicon,
): Numeral | undefined {
  if (!lexicon.point?.has(lowerAt(atoms, read.to))) return undefined;
  let to = read.to + 1;
  let digits = '';
  for (let digit = digitAt(atoms, to, lexicon); digit !== undefined; digit = digitAt(atoms, to, lexicon)) {
    digits += digit;
    to++;
  }
  if (digits === '') return undefined;
  const value = Number(`${read.value}.${digits}`);
  const more = readWords(atoms, to, lexicon, value);
  const all = Number((more?.value ?? value).toPrecision(15));
  return {
    from,
    to: more?.to ?? to,
    low: all,
    high: all,
    step: (all / value) * 10 ** -digits.length,
    digits: `${read.value}${digits}`.length,
    form: 'words',
    scaled: more?.scaled ?? false,
  };
}

function digitAt(atoms: Atom[], i: number, lexicon: NumeralLexicon): number | undefined {
  const value = lexicon.cardinals.get(lowerAt(atoms, i));
  return value !== undefined && value < 10 ? value : undefined;
}

/** Past a hyphen between parts of one number ("five|-and"). */
const overHyphen = (atoms: Atom[], i: number): number =>
  atoms[i]?.text === '-' && atoms[i]?.glued && atoms[i + 1]?.glued ? i + 1 : i;

/** "and a half", "-and-a-half" from atom `i` on. */
function halfAt(atoms: Atom[], i: number, lexicon: NumeralLexicon): { part: number; to: number } | undefined {
  const and = overHyphen(atoms, i);
  const article = overHyphen(atoms, and + 1);
  const half = overHyphen(atoms, article + 1);
  const fits = lexicon.and.has(lowerAt(atoms, and)) && lexicon.articles.has(lowerAt(atoms, article));
  const part = lexicon.fractions.get(lowerAt(atoms, half));
  return fits && part !== undefined ? { part, to: half + 1 } : undefined;
}

/** "and a half" behind a number, with the scale that may follow. */
export function withHalf(numeral: Numeral, atoms: Atom[], lexicon: NumeralLexicon): Numeral {
  const { to } = numeral;
  const direct = lexicon.tensAnd?.has(lowerAt(atoms, to)) && lexicon.fractions.get(lowerAt(atoms, to + 1));
  if (direct) return plusPart(numeral, atoms, lexicon, direct);
  const half = halfAt(atoms, to, lexicon);
  if (!half) return numeral;
  const { part } = half;
  // "a million and a half": the half is of the scale.
  if (numeral.scaled && numeral.digits === 1 && numeral.step === numeral.low) {
    const all = numeral.low * (1 + part);
    return { ...numeral, to: half.to, low: all, high: all, step: numeral.low * part, digits: 2 };
  }
  if (numeral.scaled || numeral.low >= 1000) return numeral;
  const value = numeral.low + part;
  const more = readWords(atoms, overHyphen(atoms, half.to), lexicon, value);
  const scale = more?.scaled ? more : undefined;
  const sum = scale?.value ?? value;
  return {
    ...numeral,
    to: scale?.to ?? half.to,
    low: sum,
    high: sum,
    step: sum / value / 2,
    digits: 2,
    scaled: scale !== undefined,
  };
}

/** "dos y medio millones", "2 millones y medio": a half of one, or of the scale before it. */
function plusPart(numeral: Numeral, atoms: Atom[], lexicon: NumeralLexicon, part: number): Numeral {
  const { to, low, scaled } = numeral;
  const by = scaled ? (lexicon.scales.get(lowerAt(atoms, to - 1)) ?? 1) : 1;
  const sum = low + part * by;
  const more = scaled ? undefined : readWords(atoms, to + 2, lexicon, sum);
  const value = more?.value ?? sum;
  const end = more?.to ?? to + 2;
  return {
    ...numeral,
    to: end,
    low: value,
    high: value,
    step: (value / sum) * by * part,
    digits: 2,
    scaled: scaled || (more?.scaled ?? false),
  };
}

/** "a dozen", "two dozen", "half a dozen": a collective behind what counts it. */
export function collective(atoms: Atom[], i: number, lexicon: NumeralLexicon): Numeral | undefined {
  const article = lexicon.articles.has(lowerAt(atoms, i));
  const counted = article ? { value: 1, to: i + 1 } : readWords(atoms, i, lexicon);
  const bare =
    counted ??
    (atoms[i]?.kind === 'number' ? { value: atoms[i]?.value ?? 1, to: i + 1 } : { value: 1, to: i });
  const by = lexicon.collectives.get(lowerAt(atoms, bare.to));
  if (by === undefined || (bare.to === i && lowerAt(atoms, i) !== 'dozen')) return undefined;
  const value = bare.value * by;
  return {
    from: i,
    to: bare.to + 1,
    low: value,
    high: value,
    step: by,
    digits: 1,
    form: 'words',
    scaled: false,
  };
}
