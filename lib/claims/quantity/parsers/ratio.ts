import { UNITS } from '../../../units/index.ts';
import { type NounRun, nounAfter, nounRun } from '../noun-after.ts';
import type { Numeral } from '../numeral.ts';
import type { Passage } from '../passage.ts';
import { longest } from '../phrases.ts';
import { readNumeral } from '../read-numeral.ts';
import { readUnit } from '../read-unit.ts';
import type { Parser } from './parser.ts';

/** What shares are told out of, where both numbers are words. */
const WHOLES = new Set([3, 4, 5, 10]);

/** "one |entry in four", "four |seats in five": the noun between the two numbers; "two goals in ten games" are two. */
function nounBetween(passage: Passage, { low, to, form }: Numeral): NounRun | undefined {
  const noun = low === 1 || form === 'words' ? nounRun(passage, to) : undefined;
  const link = noun && longest(passage.lexicon.ratios, passage.atoms, noun.to);
  const whole = link && readNumeral(passage.atoms, link.to, passage.lexicon.source.numerals);
  if (!whole || nounRun(passage, whole.to)) return undefined;
  return low === 1 || (whole.form === 'words' && WHOLES.has(whole.low)) ? noun : undefined;
}

/** "one in five voters", "one voter in five", "3 out of 4", "nine of every ten". */
export const ratio: Parser = (passage, i) => {
  const { atoms, lexicon } = passage;
  const part = readNumeral(atoms, i, lexicon.source.numerals);
  if (!part || part.form === 'vague' || part.scaled || part.low < 1) return undefined;
  const between = nounBetween(passage, part);
  const partEnd = between?.to ?? part.to;
  const link = longest(lexicon.ratios, atoms, partEnd);
  const whole = link && readNumeral(atoms, link.to, lexicon.source.numerals);
  if (
    !link ||
    !whole ||
    whole.form === 'vague' ||
    whole.low <= part.low ||
    passage.inTime[whole.from] ||
    readUnit(passage, whole)
  )
    return undefined;
  const plain = link.to - partEnd === 1;
  // "in" alone links small whole numbers only: "3 in 10", not "12 in 2,400 schools".
  if (plain && (whole.low > 1000 || !Number.isInteger(whole.low) || part.low > 99)) return undefined;
  const value = part.low / whole.low;
  const unit = { id: 'fraction', dimension: UNITS.get('fraction')?.dimension ?? ('share' as const) };
  const draft = {
    parser: 'ratio',
    from: i,
    to: whole.to,
    number: { from: i, to: whole.to },
    low: value,
    high: value,
    step: 1 / whole.low,
    digits: 1,
    form: 'fraction' as const,
    bound: 'exact' as const,
    unit,
    kind: 'share' as const,
  };
  const noun = between ?? nounAfter(passage, draft);
  return { drafts: [noun ? { ...draft, noun } : draft], to: whole.to };
};
