import type { Atom } from '../../quantity/atom.ts';
import { yearSpan } from '../calendar.ts';
import { isYear, lowerAt, phrase, type Recogniser, type TimeText } from './recogniser.ts';

/** "2021–22", "2021/22", "2012-2014". */
export const yearRange: Recogniser = ({ atoms }, i) => {
  const [first, joint, second] = [atoms[i], atoms[i + 1], atoms[i + 2]];
  if (
    !first ||
    !isYear(first) ||
    !joint?.glued ||
    !/^[-–—/]$/.test(joint.text) ||
    second?.kind !== 'number' ||
    !second.glued
  )
    return undefined;
  const century = first.value - (first.value % 100);
  // "2021–22", "1999–00", "1914-18"
  const next = second.value === (first.value + 1) % 100 ? first.value + 1 : century + second.value;
  const short = /^\d\d$/.test(second.text) && next > first.value;
  if (!short && !isYear(second)) return undefined;
  const last = short ? next : second.value;
  return phrase(i, i + 3, { start: yearSpan(first.value).start, end: yearSpan(last).end });
};

/** "the 1990s", "1980's". */
export const decade: Recogniser = ({ atoms }, i) => {
  const first = atoms[i];
  if (
    !first ||
    !/^(1[5-9]|20)\d0$/.test(first.text) ||
    !/^(['’]?s)$/.test(lowerAt(atoms, i + 1)) ||
    !atoms[i + 1]?.glued
  )
    return undefined;
  return phrase(i, i + 2, { start: yearSpan(first.value).start, end: yearSpan(first.value + 9).end });
};

/** "los años 90": tens of the last century behind their word. */
export const decadeBehind: Recogniser = ({ atoms, lexicon }, i) => {
  const tens = /^[3-9]0$/.exec(atoms[i + 1]?.text ?? '');
  if (!tens || !lexicon.decadeWords?.has(lowerAt(atoms, i)) || atoms[i - 1]?.pos !== 'DET') return undefined;
  const start = 1900 + Number(tens[0]);
  return phrase(i, i + 2, { start: yearSpan(start).start, end: yearSpan(start + 9).end });
};

/** "A.D. 1000", "300 BC". */
export const era: Recogniser = ({ atoms, lexicon }, i) => {
  if (lexicon.eras.has(lowerAt(atoms, i)) && atoms[i + 1]?.kind === 'number') {
    const joint = lexicon.joints.has(lowerAt(atoms, i + 2)) && atoms[i + 3]?.kind === 'number';
    return phrase(i, joint ? i + 4 : i + 2);
  }
  const after =
    atoms[i]?.kind === 'number' &&
    lexicon.eras.has(lowerAt(atoms, i + 1)) &&
    atoms[i + 1]?.text !== atoms[i + 1]?.lower;
  return after ? phrase(i, i + 2) : undefined;
};

/** Letters or marks glued behind a number make it no year, but for a possessive whose apostrophe may be lost. */
function gluedBehind(atom: Atom | undefined): boolean {
  return atom?.glued === true && !/^(['’]?s)$/.test(atom.lower) && /^[%°\p{L}]/u.test(atom.lower);
}

/** "dating |to 1848", "since at |least 2002", "fiscal |year 2019": words that make four digits a year, whatever follows. */
function isLedToYear({ atoms, lexicon }: TimeText, i: number): boolean {
  const [first, second, third] = [1, 2, 3].map((back) => lowerAt(atoms, i - back));
  const { yearLeads, yearKinds } = lexicon;
  if (yearLeads === undefined || yearKinds === undefined) return false;
  if (yearLeads.has(`${second} ${first}`) || yearLeads.has(`${third} ${second} ${first}`)) return true;
  return lexicon.calendarUnits.get(first ?? '') === 'year' && yearKinds.has(second ?? '');
}

/** "its 2030 emissions reduction target", "the 2024 elections", "the firm's 2023 deliveries": four digits that say which one is meant, or which ones. */
function describes({ atoms, lexicon }: TimeText, i: number): boolean {
  const before = atoms[i - 1];
  const owned =
    before?.pos === 'DET' || before?.pos === 'PRON' || lexicon.possessive.has(before?.lower ?? '');
  let to = i + 1;
  while (atoms[to]?.pos === 'NOUN' || atoms[to]?.pos === 'ADJ') to++;
  const head = atoms[to - 1];
  if (!owned || to === i + 1 || head?.pos !== 'NOUN') return false;
  const single = head.lemma === head.lower && !lexicon.plural.test(head.lower);
  return single || lexicon.yearNouns?.has(head.lower) === true;
}

/** A year alone; between 1900 and 2099 a bare one is a year unless something is counted by it. */
export const bareYear: Recogniser = (text, i) => {
  const { atoms, lexicon } = text;
  const atom = atoms[i];
  if (!atom || !isYear(atom) || gluedBehind(atoms[i + 1]) || lowerAt(atoms, i - 1) === '$') return undefined;
  if (isLedToYear(text, i)) return phrase(i, i + 1, yearSpan(atom.value));
  const before = lowerAt(atoms, i - 1);
  const next = atoms[i + 1];
  const counts =
    next?.kind === 'word' &&
    !next.glued &&
    (next.pos === 'NOUN' || next.pos === 'ADJ') &&
    !lexicon.months.has(next.lower);
  const plural =
    counts && (next.lemma !== next.lower || lexicon.plural.test(next.lower)) && !describes(text, i);
  if (lexicon.surePrepositions.has(before) && !(plural && atom.value < 1900))
    return phrase(i, i + 1, yearSpan(atom.value));
  const between = lexicon.years.has(before) || lexicon.years.has(lowerAt(atoms, i - 3));
  if (atom.value < 1900 && !(between && !counts)) return undefined;
  // "Model years 2021 to 2024": a year in full before it, and a later one.
  const first = atoms[i - 2];
  const follows = isYear(first) && (first?.value ?? 0) >= 1900 && (first?.value ?? 0) < atom.value;
  const closes = isYear(first) && (lexicon.years.has(lowerAt(atoms, i - 3)) || follows);
  if ((lexicon.notYears.has(before) && !closes) || plural) return undefined;
  return phrase(i, i + 1, yearSpan(atom.value));
};
