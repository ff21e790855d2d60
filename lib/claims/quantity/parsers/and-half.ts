import { UNITS } from '../../../units/index.ts';
import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { lowerAt } from '../passage.ts';
import { readAmount } from '../read-amount.ts';
import { unitAt } from '../read-unit.ts';
import type { Parser } from './parser.ts';

/** "|un año y medio": one, as an article says. */
function single(passage: Passage, i: number): Draft | undefined {
  if (!passage.lexicon.source.numerals.articles.has(lowerAt(passage, i))) return undefined;
  const named = unitAt(passage, i + 1, { form: 'words', to: i + 1 });
  const dimension = named && UNITS.get(named.id)?.dimension;
  if (!named || !dimension) return undefined;
  const number = { from: i, to: i + 1 };
  const one = { low: 1, high: 1, step: 1, digits: 1, number, form: 'words', bound: 'exact' } as const;
  return {
    ...one,
    parser: 'measure',
    from: i,
    to: named.to,
    unit: { id: named.id, dimension },
    kind: 'level',
  };
}

/** "seis años y medio", "dos horas y media": a half of the unit behind it. */
export const andHalf: Parser = (passage, i) => {
  const { numerals } = passage.lexicon.source;
  if (!numerals.halves) return undefined;
  const main = readAmount(passage, i) ?? single(passage, i);
  if (!main || main.unit.id === 'count' || main.unit.per || !Number.isInteger(main.low)) return undefined;
  const joined =
    numerals.and.has(lowerAt(passage, main.to)) && numerals.halves.has(lowerAt(passage, main.to + 1));
  if (!joined || main.low !== main.high) return undefined;
  const { noun: _other, ...rest } = main;
  const to = main.to + 2;
  const value = main.low + 0.5;
  return { drafts: [{ ...rest, low: value, high: value, step: 0.5, to }], to };
};
