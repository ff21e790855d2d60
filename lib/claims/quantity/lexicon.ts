import type { QuantityLexicon } from '../../languages/shape/numbers.ts';
import type { UnitLexicon, UnitNames } from '../../languages/shape/units.ts';
import type { Bound } from '../../model/quantity.ts';
import { type PhraseTable, phraseTable, wordsOf } from './phrases.ts';

/** Tables made once of a pack's data, so that the grammar looks words up instead of scanning lists. */
export interface CompiledLexicon {
  source: QuantityLexicon;
  /** Unit names in any case, and symbols in exactly theirs. */
  unitWords: PhraseTable<string>;
  unitSymbols: PhraseTable<string>;
  /** Currency signs before an amount; those of letters alone must be glued to it. */
  moneyBefore: PhraseTable<string>;
  /** Letters that mean a currency only before what is written like money. */
  moneyInitials: ReadonlyMap<string, string>;
  boundsBefore: PhraseTable<Bound>;
  boundsAfter: PhraseTable<Bound>;
  phrases: PhraseTable<true>;
  ratios: PhraseTable<true>;
  running: PhraseTable<true>;
  partWords: PhraseTable<true>;
}

const cache = new WeakMap<QuantityLexicon, CompiledLexicon>();

/** A name with its plurals as the pack builds them; odd ones stand among its `forms`. */
function withPlurals(name: string, endings: UnitLexicon['plurals']): string[] {
  return [name, ...endings.filter(([after]) => after.test(name)).map(([, ending]) => name + ending)];
}

function addNames(
  words: [string, string][],
  symbols: [string, string][],
  id: string,
  names: UnitNames,
  endings: UnitLexicon['plurals'],
): void {
  const forms = [
    ...(names.words ?? []).flatMap((name) => withPlurals(name, endings)),
    ...(names.forms ?? []),
  ];
  // "A 9,000-square-kilometre reserve": where a phrase stands before its noun.
  for (const form of forms) words.push([form, id], [form.replaceAll(' ', '-'), id]);
  for (const symbol of names.symbols ?? []) symbols.push([symbol, id]);
}

function compile(source: QuantityLexicon): CompiledLexicon {
  const words: [string, string][] = [];
  const symbols: [string, string][] = [];
  const before: [string, string][] = [];
  const initials: [string, string][] = [];
  for (const [id, names] of source.units.names) addNames(words, symbols, id, names, source.units.plurals);
  for (const [id, names] of source.units.currencies) {
    addNames(words, symbols, id, names, source.units.plurals);
    for (const sign of names.before ?? []) before.push([sign, id]);
    for (const letter of names.initials ?? []) initials.push([letter, id]);
  }
  return {
    source,
    unitWords: phraseTable(words),
    unitSymbols: phraseTable(symbols, 'exact'),
    moneyBefore: phraseTable(
      before.map(([sign, id]) => [[...wordsOf(sign)].reverse().join(' '), id]),
      'exact',
    ),
    moneyInitials: new Map(initials),
    boundsBefore: phraseTable(
      [...source.bounds.before].map(([phrase, bound]) => [[...wordsOf(phrase)].reverse().join(' '), bound]),
    ),
    boundsAfter: phraseTable([...source.bounds.after]),
    phrases: phraseTable([...source.nonClaims.phrases].map((phrase) => [phrase, true])),
    running: phraseTable(source.measures.running.map((phrase) => [phrase, true])),
    partWords: phraseTable(source.measures.partWords.map((phrase) => [phrase, true])),
    ratios: phraseTable(source.numerals.ratioWords.map((phrase) => [phrase, true])),
  };
}

/** The compiled tables of a pack; made on first use. */
export function compiled(source: QuantityLexicon): CompiledLexicon {
  const known = cache.get(source);
  if (known) return known;
  const made = compile(source);
  cache.set(source, made);
  return made;
}
