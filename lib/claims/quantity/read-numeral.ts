import type { NumeralLexicon } from '../../languages/shape/numbers.ts';
import type { Atom } from './atom.ts';
import type { Numeral } from './numeral.ts';
import { readWords } from './numeral-words.ts';
import { writtenAs } from './written-number.ts';

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

const SLASHES = new Set(['/', '⁄', '∕']);

const lowerAt = (atoms: Atom[], i: number): string => atoms[i]?.lower ?? '';

function fraction(from: number, to: number, value: number): Numeral {
  return { from, to, low: value, high: value, step: value, digits: 1, form: 'fraction', scaled: false };
}

/** "3/4", "1⁄32", "¾" from atom `i` on. */
function slashed(atoms: Atom[], i: number): { value: number; to: number } | undefined {
  const vulgar = VULGAR.get(lowerAt(atoms, i));
  if (vulgar !== undefined) return { value: vulgar, to: i + 1 };
  const [over, slash, under] = [atoms[i], atoms[i + 1], atoms[i + 2]];
  if (over?.kind !== 'number' || !slash || !SLASHES.has(slash.text) || under?.kind !== 'number')
    return undefined;
  if (!under.glued || !Number.isInteger(over.value) || over.value >= under.value || under.value > 1000)
    return undefined;
  return SLASHES.has(lowerAt(atoms, i + 3)) ? undefined : { value: over.value / under.value, to: i + 3 };
}

/** A scale letter glued to digits or, after money, one space behind them: "35m", "1.2bn". */
function scaleLetter(atoms: Atom[], i: number, lexicon: NumeralLexicon, money: boolean): number | undefined {
  const atom = atoms[i];
  if (atom?.kind !== 'word') return undefined;
  const letter = lexicon.scaleLetters.get(atom.lower);
  if (letter === undefined) return undefined;
  if (money) return atom.glued || atom.text.length > 1 || /^[bm]$/i.test(atom.text) ? letter : undefined;
  if (!atom.glued) return undefined;
  if (atom.lower === 'k') return letter;
  // "35m of its devices", "12.3m tonnes", "1.8M dollars": what follows is counted, so the letter is no metre.
  const next = atoms[i + 1];
  const counted = next?.kind === 'word' && !next.glued;
  const noun =
    counted &&
    (next.pos === 'NOUN' || next.pos === 'ADJ' || (lexicon.of.has(next.lower) && atom.lower !== 't'));
  return noun && atom.lower !== 't' && atom.lower !== 'mm' && !DIMENSION_WORDS.has(next.lower)
    ? letter
    : undefined;
}

/** Adjectives and nouns behind a measure in metres: "48m tall". */
const DIMENSION_WORDS = new Set([
  'long',
  'tall',
  'high',
  'wide',
  'deep',
  'thick',
  'away',
  'square',
  'squared',
  'x',
  'sprint',
  'dash',
  'freestyle',
  'hurdles',
  'final',
  'race',
  'relay',
  'run',
  'pool',
]);

/** Exactness of a number whose scale is applied: "2.3 million" is exact to 100,000. */
function scaled(number: { value: number; step: number; digits: number }, by: number) {
  return { low: number.value * by, high: number.value * by, step: number.step * by, digits: number.digits };
}

/** Rounds away what binary multiplication adds ("35.4" times a million). */
const clean = (value: number): number => Number(value.toPrecision(15));

function digitNumeral(
  atoms: Atom[],
  i: number,
  lexicon: NumeralLexicon,
  money: boolean,
): Numeral | undefined {
  const atom = atoms[i];
  if (atom?.kind !== 'number') return undefined;
  const base = { from: i, form: 'digits' as const };
  const part = slashed(atoms, i + 1);
  const whole = Number.isInteger(atom.value) && part && part.value < 1;
  if (whole && (VULGAR.has(lowerAt(atoms, i + 1)) || atoms[i + 1]?.glued === false)) {
    const value = atom.value + part.value;
    const more = readWords(atoms, part.to, lexicon, value);
    return {
      ...base,
      to: more?.to ?? part.to,
      low: more?.value ?? value,
      high: more?.value ?? value,
      step: 0.25,
      digits: 2,
      scaled: more?.scaled ?? false,
    };
  }
  const letter = scaleLetter(atoms, i + 1, lexicon, money);
  if (letter !== undefined) {
    const { low, high, step, digits } = scaled(atom, letter);
    return {
      ...base,
      to: i + 2,
      low: clean(low),
      high: clean(high),
      step: clean(step),
      digits,
      scaled: true,
    };
  }
  // "3.4-million": the hyphen before a scale.
  const dash = lowerAt(atoms, i + 1) === '-' && lexicon.scales.has(lowerAt(atoms, i + 2)) ? 1 : 0;
  const words = readWords(atoms, i + 1 + dash, lexicon, atom.value);
  if (!words?.scaled)
    return {
      ...base,
      to: i + 1,
      low: atom.value,
      high: atom.value,
      step: atom.step,
      digits: atom.digits,
      scaled: false,
    };
  const by = words.value / atom.value;
  return {
    ...base,
    to: words.to,
    low: clean(words.value),
    high: clean(words.value),
    step: Number.isFinite(by) ? clean(atom.step * by) : 1,
    digits: atom.digits,
    scaled: true,
  };
}

/** "thirteen", "a hundred and four", "two and a half million". */
function wordNumeral(atoms: Atom[], i: number, lexicon: NumeralLexicon): Numeral | undefined {
  const article = lexicon.articles.has(lowerAt(atoms, i));
  const start = article ? i + 1 : i;
  if (article && !lexicon.scales.has(lowerAt(atoms, start))) return undefined;
  const read = readWords(atoms, start, lexicon, article || lexicon.scales.has(lowerAt(atoms, start)) ? 1 : 0);
  if (!read || read.to === start) return undefined;
  const { value, to, scaled: withScale } = read;
  const { step, digits } = writtenAs(value);
  return { from: i, to, low: value, high: value, step, digits, form: 'words', scaled: withScale };
}

/** "and a half" behind a number, with the scale that may follow. */
function withHalf(numeral: Numeral, atoms: Atom[], lexicon: NumeralLexicon): Numeral {
  const { to } = numeral;
  const fits = lexicon.and.has(lowerAt(atoms, to)) && lexicon.articles.has(lowerAt(atoms, to + 1));
  const part = lexicon.fractions.get(lowerAt(atoms, to + 2));
  if (!fits || part === undefined || numeral.scaled || numeral.low >= 1000) return numeral;
  const value = numeral.low + part;
  const more = readWords(atoms, to + 3, lexicon, value);
  const sum = more?.value ?? value;
  return {
    ...numeral,
    to: more?.to ?? to + 3,
    low: sum,
    high: sum,
    step: sum / value / 2,
    digits: 2,
    scaled: more?.scaled ?? false,
  };
}

/** "a dozen", "two dozen", "half a dozen": a collective behind what counts it. */
function collective(atoms: Atom[], i: number, lexicon: NumeralLexicon): Numeral | undefined {
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

/** "half", "a third", "two-thirds", "half a million", "three quarters of a billion". */
function wordFraction(atoms: Atom[], i: number, lexicon: NumeralLexicon): Numeral | undefined {
  const article = lexicon.articles.has(lowerAt(atoms, i));
  const over = article ? { value: 1, to: i + 1 } : readWords(atoms, i, lexicon);
  let at = over?.to ?? i;
  if (lowerAt(atoms, at) === '-' && over) at++;
  const word = lowerAt(atoms, at);
  const part = lexicon.fractions.get(word);
  if (part === undefined) return undefined;
  const count = over?.value ?? 1;
  if (!over && Math.round(1 / part) !== 2 && Math.round(1 / part) !== 4) return undefined;
  if (count >= Math.round(1 / part) && count !== 1) return undefined;
  const value = count * part;
  const scale = scaleOf(atoms, at + 1, lexicon);
  if (scale)
    return { ...fraction(i, scale.to, value * scale.by), form: 'words', step: scale.by * part, scaled: true };
  return over || Math.round(1 / part) === 2 ? fraction(i, at + 1, value) : undefined;
}

/** "a million", "of a million", "million" behind a fraction. */
function scaleOf(atoms: Atom[], i: number, lexicon: NumeralLexicon): { by: number; to: number } | undefined {
  let at = i;
  if (lexicon.of.has(lowerAt(atoms, at)) && lexicon.articles.has(lowerAt(atoms, at + 1))) at += 2;
  else if (lexicon.articles.has(lowerAt(atoms, at))) at += 1;
  if (lowerAt(atoms, at) === '-') at++;
  const word = lowerAt(atoms, at);
  const by = lexicon.scales.get(word) ?? lexicon.collectives.get(word);
  return by === undefined ? undefined : { by, to: at + 1 };
}

function vague(from: number, to: number, low: number, high: number, step: number): Numeral {
  return { from, to, low, high, step, digits: 1, form: 'vague', scaled: false };
}

/** "dozens", "hundreds of thousands", "tens of millions". */
function plural(atoms: Atom[], i: number, lexicon: NumeralLexicon): Numeral | undefined {
  const first = lexicon.plurals.get(lowerAt(atoms, i));
  if (first === undefined) return undefined;
  let to = i + 1;
  let step = first;
  while (lexicon.of.has(lowerAt(atoms, to)) && lexicon.plurals.has(lowerAt(atoms, to + 1))) {
    step *= lexicon.plurals.get(lowerAt(atoms, to + 1)) ?? 1;
    to += 2;
  }
  return vague(i, to, 2 * step, (first === 12 ? 8 : first === 10 ? 9.9 : 9.99) * step, step);
}

/** "several thousand", "a few hundred", "a couple of million"; never "several" alone. */
function few(atoms: Atom[], i: number, lexicon: NumeralLexicon): Numeral | undefined {
  let at = lexicon.articles.has(lowerAt(atoms, i)) ? i + 1 : i;
  const range = lexicon.few.get(lowerAt(atoms, at));
  if (!range) return undefined;
  at++;
  if (lexicon.of.has(lowerAt(atoms, at))) at++;
  const word = lowerAt(atoms, at);
  const by = lexicon.scales.get(word) ?? lexicon.collectives.get(word) ?? lexicon.plurals.get(word);
  if (by === undefined) return undefined;
  return vague(i, at + 1, range[0] * by, range[1] * by, by);
}

/** A minus sign or word right before a number, not the dash of a range or a compound. */
function negative(numeral: Numeral, atoms: Atom[], lexicon: NumeralLexicon): Numeral {
  const sign = atoms[numeral.from - 1];
  if (!sign || !lexicon.minus.has(sign.lower)) return numeral;
  let from = numeral.from - 1;
  const first = atoms[numeral.from];
  if (sign.kind === 'sign') {
    const before = atoms[from - 1];
    if (before && lexicon.minus.has(before.lower) && before.kind === 'word') from--;
    else if (sign.glued || before?.kind === 'number') return numeral;
    else if (
      !first?.glued &&
      before !== undefined &&
      before.pos !== 'VERB' &&
      before.pos !== 'PART' &&
      before.lower !== 'to'
    )
      return numeral;
  }
  return { ...numeral, from, low: -numeral.high, high: -numeral.low };
}

/**
 * Reads a number from atom `i` on, the longest that stands there.
 * @param money true behind a currency sign, where a lone "m" is a million
 */
export function readNumeral(
  atoms: Atom[],
  i: number,
  lexicon: NumeralLexicon,
  money = false,
): Numeral | undefined {
  const simple = slashed(atoms, i);
  if (simple) return fraction(i, simple.to, simple.value);
  const special =
    plural(atoms, i, lexicon) ??
    few(atoms, i, lexicon) ??
    collective(atoms, i, lexicon) ??
    wordFraction(atoms, i, lexicon);
  if (special) return special;
  const numeral = digitNumeral(atoms, i, lexicon, money) ?? wordNumeral(atoms, i, lexicon);
  if (!numeral) return undefined;
  const whole = withHalf(numeral, atoms, lexicon);
  return negative(whole, atoms, lexicon);
}
