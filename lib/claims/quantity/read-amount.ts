import { UNITS } from '../../units/index.ts';
import type { Draft } from './draft.ts';
import { nounAfter } from './noun-after.ts';
import type { Passage } from './passage.ts';
import { longest } from './phrases.ts';
import { readNumeral } from './read-numeral.ts';
import { perAt, readUnit, withRate } from './read-unit.ts';

/** The currency sign right before atom `i`: its id and where it begins. */
export function moneyBefore(
  { atoms, lexicon }: Passage,
  i: number,
): { id: string; from: number } | undefined {
  const found = longest(lexicon.moneyBefore, atoms, i - 1, -1);
  if (!found) return undefined;
  const from = found.to + 1;
  const [first, number] = [atoms[from], atoms[i]];
  const single = i - from === 1 && first?.kind === 'word' && first.text.length === 1;
  if (single && !number?.glued) return undefined;
  if (first?.glued && first.kind === 'word' && atoms[from - 1]?.kind === 'word') return undefined;
  return { id: found.value, from };
}

/**
 * A number with its unit, in front or behind, from atom `i` on; plain counts get the noun behind them.
 * The currency sign may stand at `i` itself or before it.
 */
export function readAmount(passage: Passage, i: number): Draft | undefined {
  const { atoms, lexicon } = passage;
  const money = moneyBefore(passage, i);
  const numeral = readNumeral(atoms, i, lexicon.source.numerals, money !== undefined);
  if (!numeral) return undefined;
  const base = {
    number: { from: numeral.from, to: numeral.to },
    low: numeral.low,
    high: numeral.high,
    step: numeral.step,
    digits: numeral.digits,
    form: numeral.form,
    bound: numeral.form === 'vague' ? ('between' as const) : ('exact' as const),
    kind: 'level' as const,
  };
  if (money) {
    const again = readUnit(passage, numeral);
    const same = again && again.unit.dimension === 'currency' ? again.unit.per : undefined;
    const end =
      again && again.unit.dimension === 'currency' && !moneyFollows(passage, again.to)
        ? again.to
        : numeral.to;
    const unit = { id: money.id, dimension: 'currency' as const, ...(same ? { per: same } : {}) };
    const read = withRate(passage, unit, end);
    return withNoun(passage, { ...base, parser: 'money', from: money.from, to: read.to, unit: read.unit });
  }
  const read = readUnit(passage, numeral);
  if (read) {
    const { dimension } = read.unit;
    const parser = dimension === 'currency' ? 'money' : dimension === 'share' ? 'share' : 'measure';
    const kind = dimension === 'share' ? ('share' as const) : ('level' as const);
    return withNoun(passage, { ...base, kind, parser, from: numeral.from, to: read.to, unit: read.unit });
  }
  if (numeral.form === 'fraction') {
    const unit = { id: 'fraction', dimension: UNITS.get('fraction')?.dimension ?? ('share' as const) };
    return withNoun(passage, {
      ...base,
      kind: 'share',
      parser: 'fraction',
      from: numeral.from,
      to: numeral.to,
      unit,
    });
  }
  const count = {
    ...base,
    parser: numeral.form === 'vague' ? 'vague-count' : 'count',
    from: numeral.from,
    to: numeral.to,
  };
  const draft = withNoun(passage, { ...count, unit: { id: 'count', dimension: 'count' } });
  return withCountRate(passage, draft);
}

/** True where a number stands behind the currency code, which then belongs to it ("rmb 10 usd 20"). */
function moneyFollows({ atoms }: Passage, to: number): boolean {
  return (
    atoms[to]?.kind === 'number' &&
    atoms[to - 1]?.kind === 'word' &&
    atoms[to - 1]?.text === atoms[to - 1]?.text.toUpperCase()
  );
}

function withNoun(passage: Passage, draft: Draft): Draft {
  const noun = nounAfter(passage, draft);
  return noun ? { ...draft, noun } : draft;
}

/** "40 deaths per 100,000 people": the rate behind the counted noun. */
function withCountRate(passage: Passage, draft: Draft): Draft {
  const rate = perAt(passage, draft.noun?.to ?? draft.to);
  return rate ? { ...draft, unit: { ...draft.unit, per: rate.per } } : draft;
}
