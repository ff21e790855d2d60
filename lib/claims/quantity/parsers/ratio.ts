import { UNITS } from '../../../units/index.ts';
import { nounAfter } from '../noun-after.ts';
import { longest } from '../phrases.ts';
import { readNumeral } from '../read-numeral.ts';
import { readUnit } from '../read-unit.ts';
import type { Parser } from './parser.ts';

/** "one in five voters", "3 out of 4", "nine of every ten". */
export const ratio: Parser = (passage, i) => {
  const { atoms, lexicon } = passage;
  const part = readNumeral(atoms, i, lexicon.source.numerals);
  if (!part || part.form === 'vague' || part.scaled || part.low < 1) return undefined;
  const link = longest(lexicon.ratios, atoms, part.to);
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
  const plain = link.to - part.to === 1;
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
  const noun = nounAfter(passage, draft);
  return { drafts: [noun ? { ...draft, noun } : draft], to: whole.to };
};
