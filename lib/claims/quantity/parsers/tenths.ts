import { nounAfter } from '../noun-after.ts';
import { lowerAt } from '../passage.ts';
import type { Parser } from './parser.ts';

/** "seis décimas", "4 décimas de punto": tenths of a percentage point, not of a second or of all that there is. */
export const tenths: Parser = (passage, i) => {
  const { atoms, lexicon } = passage;
  const { numerals, units } = lexicon.source;
  const atom = atoms[i];
  const word =
    numerals.cardinals.get(lowerAt(passage, i)) ??
    (numerals.articles.has(lowerAt(passage, i)) ? 1 : undefined);
  const count = atom?.kind === 'number' ? atom.value : word;
  if (count === undefined || !units.tenths?.words.has(atoms[i + 1]?.lower ?? '')) return undefined;
  const next = lowerAt(passage, i + 2);
  const isPart = numerals.of.has(next);
  const ofPoint = isPart && units.tenths.of.has(lowerAt(passage, i + 3));
  if (numerals.shareNouns?.has(next) || (isPart && !ofPoint)) return undefined;
  const to = ofPoint ? i + 4 : i + 2;
  const value = Number((count / 10).toPrecision(12));
  const draft = {
    parser: 'tenths',
    from: i,
    to,
    number: { from: i, to: i + 1 },
    low: value,
    high: value,
    step: 0.1,
    digits: String(count).length,
    form: atom?.kind === 'number' ? ('digits' as const) : ('words' as const),
    bound: 'exact' as const,
    unit: { id: 'percentage-point', dimension: 'points' as const },
    kind: 'level' as const,
  };
  const noun = nounAfter(passage, draft);
  return { drafts: [noun ? { ...draft, noun } : draft], to };
};
