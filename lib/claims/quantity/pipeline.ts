import type { Draft, Parsed } from './draft.ts';
import type { Passage } from './passage.ts';
import { readAmount } from './read-amount.ts';

/** Reads one written form at an anchor. */
type Parser = (passage: Passage, i: number) => Parsed | undefined;

/** Tells a number that counts nothing; gives the index behind it. */
type Filter = (passage: Passage, i: number) => number | undefined;

const single: Parser = (passage, i) => {
  const draft = readAmount(passage, i);
  return draft && { drafts: [draft], to: Math.max(draft.to, i + 1) };
};

/** First that reads wins. */
const PARSERS: readonly Parser[] = [single];

const FILTERS: readonly Filter[] = [];

/** True where a numeral may begin. */
export function isAnchor({ atoms, lexicon }: Passage, i: number): boolean {
  const atom = atoms[i];
  if (!atom) return false;
  if (atom.kind === 'number') return true;
  const { numerals } = lexicon.source;
  const { lower } = atom;
  return (
    numerals.cardinals.has(lower) ||
    numerals.plurals.has(lower) ||
    numerals.fractions.has(lower) ||
    numerals.few.has(lower) ||
    numerals.collectives.has(lower) ||
    numerals.articles.has(lower) ||
    numerals.factors.has(lower) ||
    'ↂ½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞'.includes(lower)
  );
}

function skip(passage: Passage, i: number): number | undefined {
  for (const filter of FILTERS) {
    const to = filter(passage, i);
    if (to !== undefined) return to;
  }
  return undefined;
}

function parse(passage: Passage, i: number): Parsed | undefined {
  for (const parser of PARSERS) {
    const parsed = parser(passage, i);
    if (parsed) return parsed;
  }
  return undefined;
}

/** All figures of one sentence, each anchor visited once. */
export function readQuantities(passage: Passage): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < passage.atoms.length; ) {
    if (passage.inTime[i] || !isAnchor(passage, i)) {
      i++;
      continue;
    }
    const over = skip(passage, i);
    const parsed = over === undefined ? parse(passage, i) : undefined;
    if (parsed) drafts.push(...parsed.drafts);
    i = Math.max(i + 1, over ?? parsed?.to ?? i + 1);
  }
  return drafts;
}
