import type { Atom } from '../atom.ts';
import type { Passage } from '../passage.ts';
import { moneyBefore } from '../read-amount.ts';
import { readNumeral } from '../read-numeral.ts';
import { readUnit } from '../read-unit.ts';
import type { Filter } from './filter.ts';

const isCapital = (atom: Atom | undefined): boolean => atom !== undefined && /^\p{Lu}/u.test(atom.text);

/** True where something is counted or measured by the number, which then is no name's. */
function counts(passage: Passage, i: number, strict = false): boolean {
  const { atoms, lexicon } = passage;
  const numeral = readNumeral(atoms, i, lexicon.source.numerals);
  if (!numeral || numeral.scaled || moneyBefore(passage, i) || readUnit(passage, numeral)) return true;
  const next = atoms[numeral.to];
  if (next?.kind !== 'word')
    return (
      next?.text === '-' &&
      next.glued &&
      atoms[numeral.to + 1]?.glued === true &&
      atoms[numeral.to + 1]?.kind === 'word'
    );
  const plural =
    next.pos === 'NOUN' && (next.lower !== next.lemma || next.lower === lexicon.source.measures.people);
  if (strict) return plural;
  return plural || (next.pos === 'ADJ' && !isCapital(next)) || lexicon.source.numerals.of.has(next.lower);
}

/** "Section 427", "No. 1", "flight MH 370": a word that numbers things stands before. */
function designated({ atoms, lexicon, inTime }: Passage, i: number): boolean {
  if (inTime[i - 1]) return false;
  const at = atoms[i - 1]?.text === '.' ? i - 2 : i - 1;
  const word = atoms[at];
  if (word?.kind !== 'word') return atoms[i - 1]?.text === '#' || atoms[i - 1]?.text === '№';
  // "the firemen now number 30": a verb.
  const { be, copulas } = lexicon.source.measures;
  if (word.pos === 'VERB' && copulas.has(word.lemma) && !be.has(atoms[at - 1]?.lower ?? '')) return false;
  return lexicon.source.nonClaims.designators.has(word.lower);
}

/** "Category 4 storms", "under Section 301 tariffs": a designator in capitals makes a name, whatever follows. */
function titled(passage: Passage, i: number): boolean {
  const { atoms, lexicon } = passage;
  const [word, number] = [atoms[i - 1], atoms[i]];
  if (!isCapital(word) || word?.text === word?.text.toUpperCase() || number?.kind !== 'number') return false;
  const numeral = readNumeral(atoms, i, lexicon.source.numerals);
  return !numeral?.scaled && !moneyBefore(passage, i) && !(numeral && readUnit(passage, numeral));
}

/** "S&P 500", "Boeing 737", "iPhone 14 Pro": the number belongs to the name before it. */
function named({ atoms, lexicon, inTime }: Passage, i: number): boolean {
  const before = atoms[i - 1];
  const number = atoms[i];
  if (!before || number?.kind !== 'number' || before.kind !== 'word' || !isCapital(before)) return false;
  // "Since January 418 have died": a month.
  if (inTime[i - 1]) return false;
  if (!/^\d{1,5}$|^\d{1,2}\.0$/.test(number.text)) return false;
  if (lexicon.source.nonClaims.namesBefore.has(before.lower)) return true;
  // "They take 16 seats, the Conservatives 15": a group, no name of a thing.
  if (atoms[i - 2]?.pos === 'DET' && before.pos === 'PROPN' && before.lower.endsWith('s')) return false;
  const first = i === 1 || /^[.!?:;“"‘]$/.test(atoms[i - 2]?.text ?? '');
  return before.pos === 'PROPN' || (before.pos === 'NOUN' && !first) || (before.pos === 'ADJ' && !first);
}

/** So many atoms behind a share the shares of other names may stand. */
const SHARE_WITHIN = 14;

/** Behind the percentage that is written at atom `i`, if one is. */
function behindPercent(passage: Passage, i: number): number | undefined {
  const { atoms, lexicon } = passage;
  if (atoms[i]?.kind !== 'number') return undefined;
  const numeral = readNumeral(atoms, i, lexicon.source.numerals);
  const unit = numeral && readUnit(passage, numeral);
  return unit?.unit.id === 'percent' ? unit.to : undefined;
}

/** "gave the Greens 32 percent and |the People's Party 28": one name's share behind another's; "…, Studio 54 said". */
function followsShare(passage: Passage, i: number): boolean {
  const { atoms, lexicon } = passage;
  const next = atoms[i + 1]?.pos;
  if (next === 'VERB' || next === 'AUX') return false;
  if (!lexicon.source.measures.sharing || /^(19|20)\d\d$/.test(atoms[i]?.text ?? '')) return false;
  for (let at = i - 1; at > Math.max(0, i - SHARE_WITHIN); at--) {
    const pos = atoms[at]?.pos;
    const behind = behindPercent(passage, at);
    if (behind !== undefined) return atoms[behind]?.text === ',' || atoms[behind]?.pos === 'CCONJ';
    if (pos === 'VERB' || pos === 'ADP' || pos === 'AUX') return false;
  }
  return false;
}

/** "Group of 20", "Group of Seven". */
function group({ atoms, lexicon }: Passage, i: number): boolean {
  if (atoms[i]?.kind === 'word' && !isCapital(atoms[i])) return false;
  const of = lexicon.source.numerals.of.has(atoms[i - 1]?.lower ?? '');
  return of && lexicon.source.nonClaims.namesBefore.has(atoms[i - 2]?.lower ?? '') && isCapital(atoms[i - 2]);
}

/** "Forty Niners", "Seven Sisters": a number word in capitals before a capital, inside a sentence. */
function capitalWord({ atoms }: Passage, i: number): boolean {
  const [word, next, before] = [atoms[i], atoms[i + 1], atoms[i - 1]];
  if (word?.kind !== 'word' || !isCapital(word) || !before || /^[“"‘.!?:;)—–-]$/.test(before.text))
    return false;
  return (
    isCapital(next) &&
    word.lower !== 'a' &&
    word.text !== word.text.toUpperCase() &&
    before.text === before.lower
  );
}

/** "World War Two", "the Big Ten": a number word in capitals behind a name, unless the whole line is in capitals. */
function capitalAfter({ atoms, lexicon }: Passage, i: number): boolean {
  const [word, before] = [atoms[i], atoms[i - 1]];
  if (word?.kind !== 'word' || !isCapital(word) || !isCapital(before) || before?.kind !== 'word')
    return false;
  if (!lexicon.source.numerals.cardinals.has(word.lower)) return false;
  return atoms.some(({ text, lower, kind }) => kind === 'word' && text === lower && text.length > 3);
}

/** "S&P 500", with or without its sign: the tagger makes nothing of it. */
function isIndex({ atoms }: Passage, i: number): boolean {
  if (atoms[i]?.text !== '500' && atoms[i]?.text !== '400' && atoms[i]?.text !== '100') return false;
  return atoms[i - 1]?.text === 'P' && (atoms[i - 2]?.text === '&' || atoms[i - 2]?.text === 'S');
}

/** "ISO 3888-2": the parts of a number that is a name. */
function overParts({ atoms }: Passage, i: number): number {
  let to = i;
  while (
    /^[-–/.]$/.test(atoms[to]?.text ?? '') &&
    atoms[to]?.glued &&
    atoms[to + 1]?.glued &&
    atoms[to + 1]?.kind === 'number'
  )
    to += 2;
  return to;
}

/** "43 percent below |2005 levels": the year of a standard. */
function standardYear({ atoms, lexicon }: Passage, i: number): boolean {
  const heads = lexicon.source.nonClaims.yearHeads;
  return /^(19|20)\d\d$/.test(atoms[i]?.text ?? '') && heads?.has(atoms[i + 1]?.lower ?? '') === true;
}

/** "articles 5 |and 6": more of what is numbered, where they count nothing. */
function overMore(passage: Passage, i: number): number {
  const { atoms, lexicon } = passage;
  const goesOn = lexicon.source.numerals.and.has(atoms[i]?.lower ?? '') && atoms[i + 1]?.kind === 'number';
  return goesOn && !counts(passage, i + 1) ? i + 2 : i;
}

/** "Block |1B": a letter that is no scale there. */
const isLettered = ({ atoms }: Passage, i: number): boolean =>
  atoms[i + 1]?.glued === true && /^\p{Lu}$/u.test(atoms[i + 1]?.text ?? '');

/** Numbers that name things. */
export const nameNumber: Filter = (passage, i) => {
  if (capitalWord(passage, i)) return i + 2;
  if (group(passage, i) || capitalAfter(passage, i)) return i + 1;
  const numbered = designated(passage, i);
  if (numbered && isLettered(passage, i)) return i + 2;
  if (numbered && (titled(passage, i) || !counts(passage, i, true)))
    return overMore(passage, overParts(passage, i + 1));
  if (passage.atoms[i]?.kind !== 'number') return undefined;
  if (isIndex(passage, i) || standardYear(passage, i)) return i + 1;
  return named(passage, i) && !counts(passage, i) && !followsShare(passage, i)
    ? overParts(passage, i + 1)
    : undefined;
};
